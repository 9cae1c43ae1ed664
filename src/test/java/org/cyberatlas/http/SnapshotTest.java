package org.cyberatlas.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URL;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.GraphQLClient;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Responses from one data version, even where a load is committed during the execution. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SnapshotTest {

    @TestHTTPResource("/graphql")
    URL endpoint;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @Test
    void anEarlierCatalogueIsLeftOnceAStatementSeesALaterVersion() throws SQLException {
        assertEquals("Lima", capital("before"));
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("CREATE TEMP TABLE version_before AS SELECT version FROM release");
            statement.execute("UPDATE actor SET capital = 'Cusco' WHERE code = 'PER'");
            statement.execute("UPDATE release SET version = 'another'");
            connection.commit();
            try {
                assertEquals("Cusco", capital("meanwhile"));
            } finally {
                statement.execute("UPDATE actor SET capital = 'Lima' WHERE code = 'PER'");
                statement.execute("UPDATE release SET version = (SELECT version FROM version_before)");
                connection.commit();
            }
        }
        assertEquals("Lima", capital("afterwards"));
    }

    /** The transaction ends with the first statement if the last response took no other. */
    @Test
    void aRequestMayTakeMoreStatementsThanBefore() {
        String query =
                "query more($size: Int!, $more: Boolean!) { country(code: \"PER\") { observations(first: $size) {"
                        + " totalCount @include(if: $more) nodes { value } } code"
                        + " newest: observations(first: $size, filter: {latest: true}) @include(if: $more) { nodes { value } } } }";
        Object other = data(query + " # another document", 4, true);
        data(query, 3, false);
        assertEquals(other, data(query, 4, true));
    }

    private Object data(String query, int size, boolean more) {
        JsonPath response = GraphQLClient.of(endpoint)
                .ask(query, Map.of("size", size, "more", more))
                .json();
        assertNull(response.get("errors"));
        return response.get("data");
    }

    /** The country is in memory, and comes first; the observations take a statement. */
    private String capital(String name) {
        String query = "query " + name
                + " { country(code: \"PER\") { capital } observations(first: 1) { nodes { value source { code } } } }";
        return GraphQLClient.of(endpoint).get(Map.of("query", query)).json().getString("data.country.capital");
    }
}
