package org.cyberatlas.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.NodeProject;
import org.cyberatlas.testsupport.Skip;
import org.junit.jupiter.api.Test;

/** The audits of graphql-http. Skipped with a line where node, npm or npm's registry is out of reach. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class GraphQLOverHttpAuditTest {

    @TestHTTPResource("/graphql")
    URL endpoint;

    @Test
    void allAuditsOfGraphqlHttpPass() throws IOException, InterruptedException {
        NodeProject audit = NodeProject.of("graphql-http-audit");
        Skip.unless(audit.install(), "node, npm or its registry is not there, so GraphQL over HTTP is not audited");
        NodeProject.Run run = audit.run("node", "audit.mjs", endpoint.toString());
        assertTrue(run.succeeded(), run::output);
        assertTrue(run.output().contains("61 of 61 audits passed"), run::output);
    }
}
