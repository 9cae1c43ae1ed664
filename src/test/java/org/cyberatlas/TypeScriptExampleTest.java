package org.cyberatlas;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.NodeProject;
import org.cyberatlas.testsupport.Skip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The example of a typed TypeScript client, compiled and run against the service. Skipped with a line where node, npm or npm's registry is out of reach. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("slow")
class TypeScriptExampleTest {

    private static final Pattern QUERY = Pattern.compile("```graphql\\R(.*?)```", Pattern.DOTALL);

    @TestHTTPResource("/graphql")
    URL endpoint;

    @Test
    void theExampleAndTheQueriesOfTheGuideCompileAndRun() throws IOException, InterruptedException {
        NodeProject example = NodeProject.at("examples/typescript");
        Path schema = Path.of("target", "docs", "schema.graphql");
        Files.createDirectories(schema.getParent());
        Files.writeString(schema, Files.readString(Path.of("docs", "schema.graphql")));
        int queries = addQueriesOfTheGuide(example);
        assertTrue(queries > 15, "the queries of the guide are not found");
        Skip.unless(
                example.install(),
                "node, npm or its registry is not there, so the example in TypeScript is not compiled");

        NodeProject.Run build = example.run("npm", "run", "build");
        assertTrue(build.succeeded(), build::output);
        NodeProject.Run response = example.run(Map.of("ATLAS_URL", endpoint.toString()), "node", "dist/compare.js");
        assertTrue(response.succeeded(), response::output);
        assertTrue(response.output().contains("  PER: 81.9571 (World Bank, via Gapminder, 2024)"), response::output);
        assertTrue(response.output().contains("EU-Canada summit: last met 2025-06-23, Brussels"), response::output);
    }

    /** Types are made for named operations only, and most of the guide's have no name. */
    private static int addQueriesOfTheGuide(NodeProject example) throws IOException {
        Matcher query = QUERY.matcher(Files.readString(Path.of("docs", "api.md")));
        int number = 0;
        while (query.find()) {
            number++;
            String document = query.group(1);
            example.write(
                    "src/guide/" + number + ".graphql",
                    document.startsWith("{") ? "query Guide" + number + " " + document : document);
        }
        return number;
    }
}
