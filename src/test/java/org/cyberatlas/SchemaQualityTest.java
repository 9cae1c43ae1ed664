package org.cyberatlas;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cyberatlas.testsupport.NodeProject;
import org.cyberatlas.testsupport.Skip;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The committed schema, checked by tools of clients. Skipped with a line where node, npm or npm's registry is out of reach. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("slow")
class SchemaQualityTest {

    private static NodeProject project;

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        project = NodeProject.of("schema-quality");
        project.write("schema.graphql", Files.readString(Path.of("docs", "schema.graphql")));
        Skip.unless(
                project.install(),
                "node, npm or its registry is not there, so the rules of other tools are not applied to the schema");
    }

    @Test
    void theSchemaPassesTheRecommendedRulesAndThoseOfRelay() throws IOException, InterruptedException {
        NodeProject.Run run = project.run("node_modules/.bin/eslint", "--max-warnings=0", "schema.graphql");
        assertTrue(run.succeeded(), run::output);
    }

    @Test
    void aBreachOfARuleIsFound() throws IOException, InterruptedException {
        String schema = Files.readString(Path.of("docs", "schema.graphql"));
        String broken = schema.replace("hasNextPage: Boolean!", "hasNextPage: Int");
        project.write("broken/schema.graphql", broken);
        NodeProject.Run run = project.run("node_modules/.bin/eslint", "broken/schema.graphql");
        assertTrue(run.output().contains("relay-page-info"), run::output);
    }

    @Test
    void theRelayCompilerAcceptsTheSchema() throws IOException, InterruptedException {
        NodeProject.Run run = project.run("node_modules/.bin/relay-compiler", "relay.config.json");
        assertTrue(run.succeeded() && run.output().contains("7 operation text"), run::output);
    }
}
