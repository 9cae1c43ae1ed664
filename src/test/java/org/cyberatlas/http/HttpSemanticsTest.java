package org.cyberatlas.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cyberatlas.http.headers.ContentCoding;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.GraphQLClient;
import org.cyberatlas.testsupport.GraphQLClient.Reply;
import org.cyberatlas.testsupport.LogCapture;
import org.cyberatlas.testsupport.RawHttp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110, RFC 9112 and the URL standard, as clients and proxies rely on them. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("slow")
class HttpSemanticsTest {

    private static final String BODY = "{\"query\":\"{ __typename }\"}";
    private static final String TYPENAME = "/graphql?query=%7B__typename%7D";
    private static final String POST = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

    @TestHTTPResource("/graphql")
    URL endpoint;

    private GraphQLClient caller;

    @BeforeEach
    void call() {
        caller = GraphQLClient.of(endpoint);
    }

    private RawHttp send(String request) {
        return RawHttp.of(endpoint, request);
    }

    private GraphQLClient at(String path) {
        return new GraphQLClient(caller.endpoint().resolve(path));
    }

    private Reply get(String path, String... headers) {
        return at(path).send("GET", "", BodyPublishers.noBody(), headers);
    }

    // Lists in headers

    @Test
    void aListOnSeveralLinesIsOneList() {
        String[] accepts = {"Accept: text/html", "Accept: application/json"};
        assertEquals("200", send(RawHttp.lastGet(TYPENAME, accepts)).statuses());
        assertEquals(
                "200",
                send(RawHttp.lastGet("/export/norms.csv", "Accept: text/html", "Accept: text/csv"))
                        .statuses());
        assertEquals(
                "304",
                send(RawHttp.lastGet("/graphql/schema.graphql", "If-None-Match: \"a\"", "If-None-Match: *"))
                        .statuses());
        assertTrue(send(RawHttp.lastGet(
                        "/graphql/schema.graphql", "Accept-Encoding: identity;q=0.1", "Accept-Encoding: gzip"))
                .text()
                .toLowerCase(Locale.ROOT)
                .contains("content-encoding: gzip"));
    }

    @Test
    void theAcceptHeaderOfOlderJavaIsAccepted() throws IOException {
        String accept = "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2";
        assertEquals(
                200,
                caller.get(Map.of("query", "{__typename}"), "Accept", accept).status());
        HttpURLConnection older = (HttpURLConnection) new URL(endpoint, TYPENAME).openConnection();
        assertEquals(200, older.getResponseCode());
        assertEquals(200, get("/export/norms.csv", "Accept", accept).status());
    }

    // Expect

    @Test
    void expect100ContinueGets100AtOnce() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(endpoint.toURI())
                .expectContinue(true)
                .timeout(Duration.ofSeconds(8))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(BODY))
                .build();
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        String text = client.send(request, BodyHandlers.ofString()).body();
        assertTrue(text.contains("\"Query\""), text);
        String held = POST + "Expect: 100-continue\r\nContent-Length: " + BODY.length() + "\r\n\r\n";
        assertEquals("100", send(held).statuses());
        assertEquals(
                "100 200",
                send(held.replace("Expect", "Connection: close\r\nExpect") + BODY)
                        .statuses());
        assertEquals(
                "200",
                send(held.replace("/graphql HTTP/1.1", "/graphql HTTP/1.0") + BODY)
                        .statuses());
    }

    @Test
    void expect100ContinueWithARefusedBodyGetsItsRefusalAtOnce() {
        String expect = "Expect: 100-continue\r\n";
        Stream.of(
                        POST + expect + "Content-Length: 99999999\r\n\r\n",
                        POST.replace("application/json", "text/plain") + expect + "Content-Length: 5\r\n\r\n",
                        POST + "Expect: something\r\nContent-Length: 5\r\n\r\n",
                        "PUT /export/norms.csv HTTP/1.1\r\nHost: x\r\n" + expect + "Content-Length: 5\r\n\r\n")
                .map(refused -> CompletableFuture.supplyAsync(() -> send(refused)))
                .toList() // the service closes each connection a moment later
                .forEach(sent -> {
                    RawHttp response = sent.join();
                    assertTrue(List.of("413", "415", "417", "405").contains(response.statuses()), response.text());
                    assertTrue(response.text().toLowerCase(Locale.ROOT).contains("connection: close"), response.text());
                });
    }

    // Parameters

    @Test
    void namesOfParametersAreCaseSensitiveAndUnknownOnesIgnored() {
        assertEquals("200", send(RawHttp.lastGet(TYPENAME + "&Query=1")).statuses());
        assertEquals(
                "200",
                send(RawHttp.lastGet(TYPENAME + "&utm_source=x&utm_source=y")).statuses());
        assertEquals(
                "400", send(RawHttp.lastGet("/graphql?QUERY=%7B__typename%7D")).statuses());
        assertEquals("400", send(RawHttp.lastGet(TYPENAME + "&query=1")).statuses());
        assertEquals(
                "400",
                send(RawHttp.lastGet("/export/ranking.csv?Indicator=gci_score")).statuses());
    }

    @Test
    void onlyTheAmpersandSeparatesParameters() {
        Reply search = get("/graphql?query=%7Bsearch(text:%22peru;lima%22)%7BtotalCount%7D%7D");
        assertNull(search.code(), search.text());
        RawHttp ranking = send(RawHttp.lastGet("/export/ranking.csv?indicator=gci_score;year=2020"));
        assertTrue(ranking.text().contains("gci_score;year=2020"), ranking.text());
        assertEquals("400", ranking.statuses());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?query=%7Bnode(id:%22\u00c3\u00ba%22)%7Bid%7D%7D", // the bytes of ú in UTF-8
                "/graphql?query=%7Bsearch(text:%22per%FA%22)%7BtotalCount%7D%7D",
                "/export/ranking.csv?indicator=\u00c3\u00a0",
                "/export/ranking.csv?indicator=%C3",
                "/docs/%FF",
                "/caf\u00e9",
                "/?q=%ED%A0%80"
            })
    void aUriThatIsNotUtf8InAsciiIsRefused(String uri) {
        RawHttp response = send(RawHttp.lastGet(uri));
        assertEquals("400", response.statuses());
        assertTrue(response.text().contains("percent-encode its parameters"), response.text());
    }

    @Test
    void percentEncodedUtf8IsDecoded() {
        Map<String, String> accented = Map.of("query", "{ search(text: \"perú\") { totalCount } }");
        Map<String, String> plain = Map.of("query", "{ search(text: \"peru\") { totalCount } }");
        assertEquals(
                caller.get(plain).json().getInt("data.search.totalCount"),
                caller.get(accented).json().getInt("data.search.totalCount"));
    }

    // Conditions

    @Test
    void anAsteriskMatchesAnyResponse() {
        for (String path : List.of(
                TYPENAME,
                "/export/norms.csv",
                "/export/norms.jsonl",
                "/export/datapackage.json",
                "/export/ranking.metadata.json?indicator=gci_score",
                "/graphql/schema.graphql",
                "/docs/api")) {
            Reply reply = get(path, "If-None-Match", "*");
            assertEquals(304, reply.status(), path);
            assertEquals("", reply.text(), path);
        }
        assertEquals(
                400,
                get("/export/ranking.csv?indicator=none", "If-None-Match", "*").status());
    }

    // Host

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: a b", "Host: user@x", "Host: x:99999"})
    void anInvalidHostIsRefusedWithoutALineInTheLog(String host) {
        try (LogCapture log = new LogCapture()) {
            RawHttp response = send("GET " + TYPENAME + " HTTP/1.1\r\nConnection: close\r\n"
                    + (host.isEmpty() ? "" : host + "\r\n") + "\r\n");
            assertEquals("400", response.statuses());
            assertTrue(response.text().contains("\"code\":\"BAD_REQUEST\""), response.text());
            assertTrue(response.text().contains("Host"), response.text());
            assertEquals(List.of(), log.errors());
        }
        assertEquals("200", send("GET " + TYPENAME + " HTTP/1.0\r\n\r\n").statuses());
        assertEquals(
                "200",
                send("GET http://y" + TYPENAME + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                        .statuses());
    }

    // Clients that hang up

    @Test
    void aClientThatHangsUpLeavesNoError() throws Exception {
        try (LogCapture log = new LogCapture()) {
            for (String begun : List.of(
                    POST + "Content-Length: 50\r\n\r\n",
                    POST + "Content-Length: 50\r\n\r\n{\"query\":",
                    POST + "Transfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n",
                    POST + "Transfer-Encoding: chunked\r\n\r\nno chunk\r\n",
                    POST + "Expect: 100-continue\r\nContent-Length: 50\r\n\r\n",
                    POST + "Content-Encoding: gzip\r\nContent-Length: 50\r\n\r\nx")) {
                for (boolean reset : new boolean[] {false, true}) {
                    try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
                        socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
                        Thread.sleep(50); // so that the server reads before it sees the end
                        if (reset) {
                            socket.setSoLinger(true, 0);
                        }
                    }
                }
            }
            Thread.sleep(300);
            assertEquals(
                    200, caller.post(BODY, "Content-Type", "application/json").status());
            assertEquals(List.of(), log.errors());
        }
    }

    // Paths

    @ParameterizedTest
    @ValueSource(
            strings = {"/nope", "/export/nope.csv", "/export/", "/graphql/nope", "/graphiql/nope", "/docs/nope", "/%00"
            })
    void anUnknownPathHasACodeAndAPage(String path) {
        for (String accept : List.of("application/json", "*/*", "application/json, text/html;q=0.5")) {
            Reply json = get(path, "Accept", accept);
            assertEquals(404, json.status());
            assertEquals("NOT_FOUND", json.code(), json.text());
            assertEquals("no-store", json.header("Cache-Control"));
        }
        Reply page = get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertEquals(404, page.status());
        assertEquals("text/html; charset=utf-8", page.header("Content-Type"));
        assertTrue(page.text().contains("<title>Not found"), page.text());
        assertTrue(page.text().contains("href=\"/docs/api\""), page.text());
        assertTrue(page.header("Vary").contains("Accept"));
        assertEquals(404, at(path).send("HEAD", "", BodyPublishers.noBody()).status());
    }

    @Test
    void theNearestPathsAreOffered() {
        Reply json = get("/export/nrms.csv", "Accept", "application/json");
        assertTrue(json.text().contains("did you mean '/export/norms.csv'"), json.text());
        Reply page = get("/export/nrms.csv", "Accept", "text/html");
        assertTrue(page.text().contains("<a href=\"/export/norms.csv\">"), page.text());
        Reply script = get("/%3Cscript%3Ealert(1)%3C/script%3E", "Accept", "text/html");
        assertFalse(script.text().contains("<script>alert"), script.text());
        assertEquals(404, get("/" + "x".repeat(5_000), "Accept", "text/html").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {TYPENAME, "/graphql/schema.graphql", "/", "/nothing-here"})
    void theResponseToHeadHasNoBody(String uri) {
        String accept = "Accept: text/html, */*";
        RawHttp response = send(RawHttp.head("HEAD " + uri + " HTTP/1.1", accept, "Connection: close"));
        assertEquals(response.text().indexOf("\r\n\r\n"), response.text().length() - 4, response.text());
        assertEquals(send(RawHttp.lastGet(uri, accept)).statuses(), response.statuses());
    }

    // Compressed bodies

    @Test
    void aBodyInGzipIsReadUpToTheLimit() throws Exception {
        assertEquals(
                "Query",
                zipped(BODY.getBytes(StandardCharsets.UTF_8), "gzip").json().getString("data.__typename"));
        assertEquals(
                "Query",
                zipped(BODY.getBytes(StandardCharsets.UTF_8), "X-GZIP").json().getString("data.__typename"));
        Reply bomb = zipped(new byte[20 << 20], "gzip");
        assertEquals(413, bomb.status());
        assertEquals("BODY_TOO_LARGE", bomb.code());
        Reply padded = zipped((" ".repeat(60_000) + BODY).getBytes(StandardCharsets.UTF_8), "gzip");
        assertEquals(200, padded.status(), padded.text());
        Reply plain = caller.post(BODY, "Content-Type", "application/json", "Content-Encoding", "gzip");
        assertEquals(400, plain.status());
        Reply cut = caller.send(
                "POST",
                "",
                BodyPublishers.ofByteArray(ContentCoding.GZIP.compress(BODY.getBytes(StandardCharsets.UTF_8)), 0, 20),
                "Content-Type",
                "application/json",
                "Content-Encoding",
                "gzip");
        assertEquals(400, cut.status());
        for (String coding : List.of("br", "deflate", "gzip, gzip", "zstd")) {
            Reply refused = zipped(BODY.getBytes(StandardCharsets.UTF_8), coding);
            assertEquals(415, refused.status(), coding);
            assertEquals("gzip", refused.header("Accept-Encoding"), coding);
            assertNull(refused.header("Accept"), coding);
        }
    }

    private Reply zipped(byte[] body, String coding) {
        return caller.send(
                "POST",
                "",
                BodyPublishers.ofByteArray(ContentCoding.GZIP.compress(body)),
                "Content-Type",
                "application/json",
                "Content-Encoding",
                coding);
    }

    @Test
    void aRefusedMediaTypeGetsTheAcceptedOnes() {
        Reply refused = caller.post(BODY, "Content-Type", "text/plain");
        assertEquals("application/json", refused.header("Accept"));
        assertEquals(new JsonObject(refused.text()).getJsonArray("errors").size(), 1);
    }
}
