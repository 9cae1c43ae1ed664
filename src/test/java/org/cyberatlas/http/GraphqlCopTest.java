package org.cyberatlas.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.GraphQLClient;
import org.cyberatlas.testsupport.GraphQLClient.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Checks of the auditor graphql-cop, each with its request and its test of the response. {@code SECURITY.md} has the reason where it
 * would warn without a fault.
 */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class GraphqlCopTest {

    @TestHTTPResource("/graphql")
    URL endpoint;

    private GraphQLClient caller;

    @BeforeEach
    void call() {
        caller = GraphQLClient.of(endpoint);
    }

    @Test
    void aliasOverloading() {
        String aliases = IntStream.range(0, 101)
                .mapToObj(i -> "alias" + i + ":__typename \n")
                .collect(Collectors.joining());
        Reply reply = posted("query cop { " + aliases + " }");
        assertNull(reply.json().get("data"));
        assertEquals("TOO_MANY_ALIASES", reply.code());
    }

    @Test
    void arrayBasedQueryBatching() {
        String query = "{\"query\":\"query cop { __typename }\",\"operationName\":\"cop\"}";
        Reply reply = caller.post(
                IntStream.range(0, 10).mapToObj(i -> query).collect(Collectors.joining(",", "[", "]")),
                "Content-Type",
                "application/json");
        assertEquals(400, reply.status());
        assertEquals("BATCH_UNSUPPORTED", reply.code());
    }

    @Test
    void directiveOverloading() {
        Reply reply = posted("query cop { __typename " + "@aa".repeat(10) + " }");
        assertEquals(1, reply.json().getList("errors").size(), "each of the ten was looked at");
        assertEquals("VALIDATION_ERROR", reply.code());
    }

    @Test
    void fieldDuplication() {
        Reply reply = posted("query cop { " + "__typename \n".repeat(500) + "} ");
        assertNull(reply.json().get("data"));
        assertEquals("TOO_MANY_ROOT_FIELDS", reply.code());
    }

    @Test
    void circularQueryByIntrospection() {
        Reply small = posted("query cop { __schema { types { fields { type { fields { type { fields { type { fields {"
                + " type { name } } } } } } } } } } }");
        assertTrue(
                small.text().length() < 100_000 * 40,
                "of no more values than the limit: " + small.text().length());
        Reply large = posted(
                "query cop { __schema { types { fields { ...a } } } }"
                        + " fragment a on __Field { type { ofType { ofType { ofType { fields { ...b } } fields { ...b } } fields { ...b } } } }"
                        + " fragment b on __Field { type { ofType { ofType { ofType { fields { ...c } } fields { ...c } } fields { ...c } } } }"
                        + " fragment c on __Field { type { ofType { ofType { ofType { fields { name } } fields { name } } fields { name } } } }");
        assertNull(large.json().get("data"));
        assertEquals("TOO_COSTLY", large.code());
    }

    @Test
    void circularFragment() {
        Reply reply = posted("query { __schema { ...A } } fragment A on __Schema { __typename ...B }"
                + " fragment B on __Schema { ...A }");
        assertEquals("VALIDATION_ERROR", reply.code());
    }

    @Test
    void mutationByGet() {
        Reply reply = caller.get(Map.of("query", "mutation cop {__typename}"));
        assertEquals(405, reply.status());
        assertEquals("METHOD_NOT_ALLOWED", reply.code());
    }

    @Test
    void postOfAForm() {
        String query = GraphQLClient.query(Map.of("query", "query cop {__typename}"));
        List<Reply> replies = List.of(
                caller.send("POST", query, BodyPublishers.noBody()),
                caller.post(query.substring(1), "Content-Type", "application/x-www-form-urlencoded"));
        for (Reply reply : replies) {
            assertEquals(415, reply.status());
            assertNull(reply.json().get("data"));
        }
    }

    @Test
    void fieldSuggestionsAreGivenSinceTheSchemaIsPublic() {
        Reply reply = posted("query cop { __schema { directive } }");
        assertEquals("VALIDATION_ERROR", reply.code());
        assertTrue(reply.text().contains("did you mean 'directives'?"), reply.text());
    }

    @Test
    void tracing() {
        Reply reply = posted("query cop { __typename }");
        assertEquals("Query", reply.json().getString("data.__typename"));
        assertEquals(
                Map.of("cost", Map.of("requested", 0, "maximum", 250_000)),
                reply.json().getMap("extensions"));
        assertFalse(reply.text().toLowerCase(Locale.ROOT).contains("stacktrace"));
    }

    @Test
    void unhandledErrors() {
        Reply reply = posted("qwerty cop { abc }");
        assertEquals("SYNTAX_ERROR", reply.code());
        assertNull(reply.json().get("errors[0].extensions.exception"));
    }

    /** A finding of the auditor: SECURITY.md says why the public schema can be asked for. */
    @Test
    void introspection() {
        assertTrue(posted("query cop { __schema { types { name fields { name } } } }")
                        .json()
                        .getList("data.__schema.types")
                        .size()
                > 25);
    }

    /** A finding of the auditor: SECURITY.md says why the console is there. */
    @Test
    void consoleLoadsNothingFromOtherOrigins() {
        for (String path : List.of("/playground", "/console")) {
            assertNotEquals(200, at(path).get(Map.of()).status(), path);
        }
        Reply console = at("/graphiql/").get(Map.of());
        assertEquals(200, console.status());
        assertFalse(console.text().contains("://"));
        assertTrue(console.header("Content-Security-Policy").startsWith("default-src 'self'"));
    }

    /** A finding of the auditor: SECURITY.md says why queries, and nothing else, are executed by GET. */
    @Test
    void queryByGet() {
        Reply reply = caller.get(Map.of("query", "query cop {__typename}"), "Origin", "https://elsewhere.example");
        assertEquals("Query", reply.json().getString("data.__typename"));
        assertNull(reply.header("Access-Control-Allow-Origin"));
        assertNull(reply.header("Set-Cookie"));
    }

    private Reply posted(String document) {
        return caller.ask(document);
    }

    private GraphQLClient at(String path) {
        return new GraphQLClient(URI.create(endpoint.toString()).resolve(path));
    }
}
