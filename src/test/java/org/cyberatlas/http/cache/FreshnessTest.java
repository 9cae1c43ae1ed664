package org.cyberatlas.http.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URL;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.GraphQLClient;
import org.cyberatlas.testsupport.GraphQLClient.Reply;
import org.cyberatlas.testsupport.SmallLimitsProfile;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Freshness and size of the cache of responses. */
@QuarkusTest
@TestProfile(SmallLimitsProfile.class)
@WithTestResource(DatabaseResource.class)
@Tag("slow")
class FreshnessTest {

    private static final Map<String, String> QUERY = Map.of("query", "{ norms { nodes { title } } }");

    @TestHTTPResource("/graphql")
    URL endpoint;

    @Inject
    ResponseCache kept;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private GraphQLClient caller;

    @BeforeEach
    void call() {
        caller = GraphQLClient.of(endpoint);
        kept.clear();
    }

    @Test
    void aResponseIsEvictedWhenTheDataChange() throws SQLException {
        Reply before = awaitedResponse();
        String title = before.json().getString("data.norms.nodes[0].title");
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("CREATE TEMP TABLE untouched AS SELECT * FROM norm");
            statement.execute("CREATE TEMP TABLE version_before AS SELECT version FROM release");
            statement.execute("UPDATE norm SET title = 'Another title'");
            statement.execute("UPDATE release SET version = 'another'");
            connection.commit();
            try {
                Reply after = caller.get(QUERY, "If-None-Match", before.header("ETag"));
                assertEquals(200, after.status());
                assertEquals("Another title", after.json().getString("data.norms.nodes[0].title"));
                assertNotEquals(before.header("ETag"), after.header("ETag"));
                assertEquals(1, kept.size(), "the old response is still there");
            } finally {
                statement.execute(
                        "UPDATE norm SET title = untouched.title FROM untouched" + " WHERE norm.code = untouched.code");
                statement.execute("UPDATE release SET version = (SELECT version FROM version_before)");
                connection.commit();
            }
        }
        Reply restored = awaitedResponse();
        assertEquals(title, restored.json().getString("data.norms.nodes[0].title"));
        assertEquals(before.header("ETag"), restored.header("ETag"));
    }

    /** The first request may take longer than the short deadline of this test. */
    private Reply awaitedResponse() {
        Reply reply = caller.get(QUERY);
        for (int i = 0; i < 20 && reply.status() == 503; i++) {
            reply = caller.get(QUERY);
        }
        assertEquals(200, reply.status(), reply.text());
        return reply;
    }

    @Test
    void theSizeOfTheCacheIsBounded() {
        int responses = 60;
        int bytes = 0;
        awaitedResponse();
        for (int i = 0; i < responses; i++) {
            Reply reply = caller.get(Map.of("query", "{ norms { nodes { title summary } } }" + " ".repeat(i)));
            bytes += reply.response().body().length;
        }
        assertTrue(bytes > 100_000, bytes + " bytes would fit");
        long size = kept.size();
        assertTrue(size > 0 && size < responses / 2, size + " responses are kept");
    }
}
