package org.cyberatlas.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.cyberatlas.http.Caller.Reply;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class EndpointTest {

    private static final String BODY = "{\"query\":\"{ __typename }\"}";

    @TestHTTPResource("/graphql")
    URL endpoint;

    private Caller caller;

    @BeforeEach
    void call() {
        caller = Caller.of(endpoint);
    }

    @Test
    void answersByPostAndGetInTheMediaTypeAskedFor() {
        for (String type : List.of(Caller.GRAPHQL, "application/json")) {
            Reply posted = caller.post(BODY, "Content-Type", "application/json", "Accept", type);
            assertEquals(200, posted.status());
            assertEquals(type + "; charset=utf-8", posted.header("Content-Type"));
            assertEquals("Query", posted.json().getString("data.__typename"));
            Reply got = caller.get(Map.of("query", "{__typename}"), "Accept", type);
            assertEquals(200, got.status());
            assertEquals("Query", got.json().getString("data.__typename"));
        }
    }

    @Test
    void textOutsideAsciiComesThroughUnharmed() {
        String document = "query($n: String!) { __type(name: $n) { name } a: __typename }";
        Reply got = caller.get(Map.of("query", document, "variables", "{\"n\":\"Küste + % & = 🌊\"}"));
        assertEquals(200, got.status(), got.text());
        assertNull(got.json().get("data.__type"));
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() {
        Reply got = caller.get(Map.of("query", "{__typename}"));
        Reply head = caller.send("HEAD", Caller.query(Map.of("query", "{__typename}")), BodyPublishers.noBody());
        assertEquals(200, head.status());
        assertEquals(got.header("Content-Length"), head.header("Content-Length"));
        assertEquals("", head.text());
    }

    @Test
    void optionsAndOtherMethodsAreToldWhatIsAllowed() {
        Reply options = caller.send("OPTIONS", "", BodyPublishers.noBody());
        assertEquals(204, options.status());
        assertEquals("GET, HEAD, POST, OPTIONS", options.header("Allow"));
        for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE")) {
            Reply refused = caller.send(method, "", BodyPublishers.ofString(BODY), "Content-Type", "application/json");
            assertEquals(405, refused.status());
            assertEquals("GET, HEAD, POST, OPTIONS", refused.header("Allow"));
            assertEquals("METHOD_NOT_ALLOWED", refused.code());
        }
    }

    @Test
    void mutationsAreNotExecutedByGet() {
        Reply refused = caller.get(Map.of("query", "mutation { __typename }"), "Accept", Caller.GRAPHQL);
        assertEquals(405, refused.status());
        assertEquals("POST", refused.header("Allow"));
        assertEquals("VALIDATION_ERROR", caller.ask("mutation { __typename }").code());
        assertEquals(
                "VALIDATION_ERROR", caller.ask("subscription { __typename }").code());
    }

    @Test
    void whoAcceptsNoneOfOurMediaTypesGets406() {
        Reply refused = caller.post(BODY, "Content-Type", "application/json", "Accept", "text/html");
        assertEquals(406, refused.status());
        assertEquals("NOT_ACCEPTABLE", refused.code());
    }

    @Test
    void whatAFormOfAnotherSiteCanSendIsRefused() {
        for (String type : List.of(
                "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "", "json")) {
            Reply refused = type.isEmpty() ? caller.post(BODY) : caller.post(BODY, "Content-Type", type);
            assertEquals(415, refused.status(), type);
            assertEquals("UNSUPPORTED_MEDIA_TYPE", refused.code());
        }
        assertEquals(
                415,
                caller.post(BODY, "Content-Type", "application/json; charset=utf-16")
                        .status());
        assertEquals(
                415,
                caller.post(BODY, "Content-Type", "application/json", "Content-Encoding", "gzip")
                        .status());
    }

    @Test
    void wrongTypesInTheRequestAreNamed() {
        assertBad("'query' has to be text", "{\"query\":7}");
        assertBad("'variables' has to be a JSON object", "{\"query\":\"{a}\",\"variables\":[]}");
        assertBad("'operationName' has to be text", "{\"query\":\"{a}\",\"operationName\":7}");
        assertBad("'extensions' has to be a JSON object", "{\"query\":\"{a}\",\"extensions\":\"x\"}");
        assertBad("The body is not well-formed JSON", "{\"query\":");
        assertBad("The body is not well-formed JSON", "{\"query\":\"{a}\",\"query\":\"{b}\"}");
        assertBad("The body is not well-formed JSON", BODY + "x");
        assertBad("The body has to be a JSON object", "7");
        assertBad("Send a GraphQL document as 'query', or the id of one as 'documentId'", "{}");
    }

    private void assertBad(String message, String body) {
        Reply refused = caller.post(body, "Content-Type", "application/json");
        assertEquals(400, refused.status(), body);
        assertEquals("BAD_REQUEST", refused.code());
        assertEquals(message, refused.json().getString("errors[0].message"));
    }

    @Test
    void listsOfRequestsAreRefused() {
        Reply refused = caller.post("[" + BODY + "," + BODY + "]", "Content-Type", "application/json");
        assertEquals(400, refused.status());
        assertEquals("BATCH_UNSUPPORTED", refused.code());
    }

    @Test
    void oneOfSeveralOperationsIsNamed() {
        String document = "query A { a: __typename } query B { b: __typename }";
        Reply named = caller.get(Map.of("query", document, "operationName", "B"));
        assertEquals("Query", named.json().getString("data.b"));
        assertEquals("UNKNOWN_OPERATION", caller.get(Map.of("query", document)).code());
        assertEquals(
                "UNKNOWN_OPERATION",
                caller.get(Map.of("query", document, "operationName", "C")).code());
    }

    @Test
    void smallRyesOwnEndpointsAreOutOfReach() {
        String body = "{\"query\":\"{ __typename }\",\"variables\":[]}";
        for (String path : List.of("/", "//", "/x", "/schema.graphql/x", "/%2e", "/./", "?x=1")) {
            Reply reply = caller.send("POST", path, BodyPublishers.ofString(body), "Content-Type", "application/json");
            // SmallRye would answer 500 here.
            assertTrue(reply.status() == 400 || reply.status() == 404, path + reply.status());
        }
        assertEquals(404, caller.send("GET", "/x", BodyPublishers.noBody()).status());
    }

    @Test
    void theSchemaIsServedWithItsScalars() {
        Reply schema = caller.send("GET", "/schema.graphql", BodyPublishers.noBody());
        assertEquals(200, schema.status());
        assertTrue(schema.text().contains("type Query"));
        assertTrue(schema.text().contains("scalar Date @specifiedBy(url : \"https://ibm.github.io/"));
        assertFalse(schema.text().contains("directive @"));
        Reply again =
                caller.send("GET", "/schema.graphql", BodyPublishers.noBody(), "If-None-Match", schema.header("ETag"));
        assertEquals(304, again.status());
        assertEquals(
                405,
                caller.send("POST", "/schema.graphql", BodyPublishers.noBody()).status());
    }

    @Test
    void otherSitesMayNotReadAnswersUntilTheyAreConfigured() {
        Reply reply = caller.post(BODY, "Content-Type", "application/json", "Origin", "https://elsewhere.example");
        assertNull(reply.header("Access-Control-Allow-Origin"));
        Reply preflight = caller.send(
                "OPTIONS",
                "",
                BodyPublishers.noBody(),
                "Origin",
                "https://elsewhere.example",
                "Access-Control-Request-Method",
                "POST");
        assertNull(preflight.header("Access-Control-Allow-Origin"));
        assertNull(preflight.header("Access-Control-Allow-Methods"));
    }

    @Test
    void pagesRunNothingOfOthersAndShowInNoFrame() {
        Caller health = new Caller(caller.endpoint().resolve("/q/health/live"));
        Reply page = health.get(Map.of());
        assertEquals("nosniff", page.header("X-Content-Type-Options"));
        assertEquals("DENY", page.header("X-Frame-Options"));
        assertEquals("no-referrer", page.header("Referrer-Policy"));
        assertNotNull(page.header("Content-Security-Policy"));
        assertTrue(page.header("Content-Security-Policy").startsWith("default-src 'self'"));
        assertEquals("nosniff", caller.get(Map.of("query", "{__typename}")).header("X-Content-Type-Options"));
    }
}
