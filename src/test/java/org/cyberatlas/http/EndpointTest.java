package org.cyberatlas.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.GraphQLClient;
import org.cyberatlas.testsupport.GraphQLClient.Reply;
import org.cyberatlas.testsupport.RawHttp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class EndpointTest {

    private static final String BODY = "{\"query\":\"{ __typename }\"}";

    @TestHTTPResource("/graphql")
    URL endpoint;

    private GraphQLClient caller;

    @BeforeEach
    void call() {
        caller = GraphQLClient.of(endpoint);
    }

    @Test
    void postAndGetAreServedInTheRequestedMediaType() {
        for (String type : List.of(GraphQLClient.GRAPHQL, "application/json")) {
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
    void textOutsideAsciiIsUnchanged() {
        String document = "query($n: String!) { __type(name: $n) { name } a: __typename }";
        Reply got = caller.get(Map.of("query", document, "variables", "{\"n\":\"Küste + % & = 🌊\"}"));
        assertEquals(200, got.status(), got.text());
        assertNull(got.json().get("data.__type"));
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() {
        Reply got = caller.get(Map.of("query", "{__typename}"));
        Reply head = caller.send("HEAD", GraphQLClient.query(Map.of("query", "{__typename}")), BodyPublishers.noBody());
        assertEquals(200, head.status());
        assertEquals(got.header("Content-Length"), head.header("Content-Length"));
        assertEquals("", head.text());
    }

    @Test
    void optionsAndOtherMethodsGetAnAllowHeader() {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/countries",
                "/countries/PER",
                "/pictures/actors?actors=PER,EU",
                "/docs",
                "/docs/api",
                "/graphiql/",
                "/graphiql/tour.json",
                "/sitemap.xml",
                "/robots.txt",
                "/atlas.svg",
                "/changes.atom",
                "/changes.json",
                "/graphql/schema.graphql",
                "/graphql/introspection.json"
            })
    void whatIsOnlyReadNamesItsMethods(String uri) {
        given().options(uri).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
        for (String method : List.of("POST", "PUT", "DELETE")) {
            given().request(method, uri)
                    .then()
                    .statusCode(405)
                    .header("Allow", "GET, HEAD, OPTIONS")
                    .header("ETag", nullValue())
                    .header("Cache-Control", "no-store")
                    .body("errors[0].message", is("Use GET"))
                    .body("errors[0].extensions.code", is("METHOD_NOT_ALLOWED"));
        }
        given().accept("text/html")
                .post(uri)
                .then()
                .statusCode(405)
                .contentType("text/html; charset=utf-8")
                .body(containsString("Use GET"));
    }

    @Test
    void mutationsAreNotExecutedByGet() {
        Reply refused = caller.get(Map.of("query", "mutation { __typename }"), "Accept", GraphQLClient.GRAPHQL);
        assertEquals(405, refused.status());
        assertEquals("POST", refused.header("Allow"));
        assertEquals("VALIDATION_ERROR", caller.ask("mutation { __typename }").code());
        assertEquals(
                "VALIDATION_ERROR", caller.ask("subscription { __typename }").code());
    }

    @Test
    void anUnsupportedAcceptHeaderGets406() {
        Reply refused = caller.post(BODY, "Content-Type", "application/json", "Accept", "text/html");
        assertEquals(406, refused.status());
        assertEquals("NOT_ACCEPTABLE", refused.code());
    }

    @Test
    void mediaTypesOfFormsAreRefused() {
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
    }

    @Test
    void wrongTypesInTheRequestAreNamed() {
        assertBad("'query' has to be text", "{\"query\":7}");
        assertBad("'variables' has to be a JSON object", "{\"query\":\"{a}\",\"variables\":[]}");
        assertBad("'operationName' has to be text", "{\"query\":\"{a}\",\"operationName\":7}");
        assertBad("'extensions' has to be a JSON object", "{\"query\":\"{a}\",\"extensions\":\"x\"}");
        assertBad("The body is not well-formed JSON", "{\"query\":");
        assertBad("The body is not well-formed JSON", BODY + "x");
        assertBad("The body has to be a JSON object", "7");
        assertBad("Send a GraphQL document as 'query', or the id of one as 'documentId'", "{}");
    }

    @Test
    void wellFormedJsonThatIsNotReadIsRefusedForItsOwnReason() {
        String unsound = "The body has text with U+0000 or an unpaired surrogate";
        assertBad(unsound, "{\"query\":\"{a}\",\"variables\":{\"v\":\"P\\u0000\"}}");
        assertBad(unsound, "{\"query\":\"{a}\",\"variables\":{\"v\":\"\\ud800\"}}");
        assertBad(unsound, "{\"query\":\"{a}\",\"variables\":{\"\\udc00\":1}}");
        assertBad("The body has a name twice in one object", "{\"query\":\"{a}\",\"query\":\"{b}\"}");
        assertBad("The body has a name twice in one object", "{\"query\":\"{a}\",\"variables\":{\"a\":null,\"a\":1}}");
        for (String value : List.of(
                "{\"not\":".repeat(200) + "{}" + "}".repeat(200),
                "[".repeat(200) + "]".repeat(200),
                "9".repeat(101),
                "{\"" + "a".repeat(50_001) + "\":1}")) {
            assertBad(
                    "The body has more than 32 levels, a number of more than 100 digits or a name of more than 50000 characters",
                    "{\"query\":\"{a}\",\"variables\":{\"v\":" + value + "}}");
        }
        Reply refused = caller.get(Map.of("query", "{ a }", "variables", "{\"v\":\"\\u0000\"}"));
        assertEquals(
                "'variables' has text with U+0000 or an unpaired surrogate",
                refused.json().getString("errors[0].message"));
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
    void endpointsOfSmallRyeAreNotServed() {
        String body = "{\"query\":\"{ __typename }\",\"variables\":[]}";
        for (String path : List.of("/", "//", "/x", "/schema.graphql/x", "/%2e", "/./", "?x=1")) {
            Reply reply = caller.send("POST", path, BodyPublishers.ofString(body), "Content-Type", "application/json");
            // SmallRye would respond with 500.
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
    }

    @Test
    void otherOriginsMayNotReadResponsesByDefault() {
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
        Reply nameless = caller.get(Map.of("query", "{__typename}"), "Origin", "null");
        assertNull(nameless.header("Access-Control-Allow-Origin"));
    }

    @Test
    void scriptsOfOtherOriginsAndFramesAreForbidden() {
        for (String path : List.of(
                "/graphql?query=%7B__typename%7D",
                "/graphql",
                "/graphql/schema.graphql",
                "/graphql/nothing",
                "/graphiql",
                "/graphiql/",
                "/graphiql/graphiql.min.js",
                "/graphiql/nothing",
                "/q/health",
                "/nothing")) {
            Reply reply = new GraphQLClient(caller.endpoint().resolve(path)).get(Map.of());
            assertEquals("nosniff", reply.header("X-Content-Type-Options"), path);
            assertEquals("DENY", reply.header("X-Frame-Options"), path);
            assertEquals("no-referrer", reply.header("Referrer-Policy"), path);
            assertTrue(reply.header("Content-Security-Policy").startsWith("default-src 'self'"), path);
            assertFalse(reply.header("Content-Security-Policy").contains("http"), path);
        }
    }

    @Test
    void errorPagesHaveNoInternals() {
        for (String path : List.of("/nothing", "/graphql/nothing", "/graphiql/nothing", "/q", "/q/nothing", "/%00")) {
            Reply reply = new GraphQLClient(caller.endpoint().resolve(path)).get(Map.of());
            assertEquals(404, reply.status(), path);
            assertFalse(reply.text().contains("org.cyberatlas") || reply.text().contains("Exception"), reply.text());
        }
    }

    @Test
    void anInvalidUriIsRefusedWithTheReason() {
        for (String address : List.of(
                "/graphql?query=%zz",
                "/graphql?query=%",
                "/graphql?query={__typename}",
                "/graph%zzql",
                "/export/norms.csv?a=%zz",
                "/%",
                "/?|")) {
            String response = RawHttp.of(endpoint, RawHttp.lastGet(address)).text();
            assertTrue(response.startsWith("HTTP/1.1 400 "), address + response);
            assertTrue(response.contains("X-Content-Type-Options: nosniff"), address + response);
            JsonPath body = JsonPath.from(response.substring(response.indexOf("\r\n\r\n")));
            assertEquals("BAD_REQUEST", body.getString("errors[0].extensions.code"), address);
            assertTrue(body.getString("errors[0].message").contains("percent-encode"), address);
        }
    }

    @Test
    void thereIsNoWebSocket() {
        RawHttp response = RawHttp.of(
                endpoint,
                RawHttp.get(
                        "/graphql",
                        "Upgrade: websocket",
                        "Connection: Upgrade",
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                        "Sec-WebSocket-Version: 13",
                        "Sec-WebSocket-Protocol: graphql-transport-ws"));
        assertEquals("400", response.statuses(), response.text());
    }

    @Test
    void http2IsNotSupported() {
        String upgrade = RawHttp.get(
                "/q/health/live",
                "Connection: Upgrade, HTTP2-Settings",
                "Upgrade: h2c",
                "HTTP2-Settings: AAMAAABkAAQAAP__");
        assertEquals("200", RawHttp.of(endpoint, upgrade).statuses());
        String preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
        assertFalse(RawHttp.of(endpoint, preface).text().contains("\0"), "a frame of HTTP/2");
    }

    @Test
    void pipelinedRequestsAreServedInTheirOrder() {
        String requests = IntStream.range(0, 49)
                        .mapToObj(i -> RawHttp.get("/graphql?query=%7Ba" + i + ":__typename%7D"))
                        .collect(Collectors.joining())
                + RawHttp.lastGet("/graphql?query=%7Ba49:__typename%7D");
        List<String> responses = Pattern.compile("\"a\\d+\"")
                .matcher(RawHttp.of(endpoint, requests).text())
                .results()
                .map(MatchResult::group)
                .toList();
        assertEquals(IntStream.range(0, 50).mapToObj(i -> "\"a" + i + "\"").toList(), responses);
    }
}
