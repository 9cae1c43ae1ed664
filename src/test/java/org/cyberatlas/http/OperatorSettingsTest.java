package org.cyberatlas.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.codec.digest.DigestUtils;
import org.cyberatlas.testsupport.FewObservationsResource;
import org.cyberatlas.testsupport.GraphQLClient;
import org.cyberatlas.testsupport.GraphQLClient.Reply;
import org.cyberatlas.testsupport.LogCapture;
import org.cyberatlas.testsupport.OperatorSettingsProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(OperatorSettingsProfile.class)
@WithTestResource(FewObservationsResource.class)
@Tag("slow")
class OperatorSettingsTest {

    private static final Path APPROVED = Path.of("src/test/resources/trusted/country.graphql");
    private static final AtomicInteger CLIENTS = new AtomicInteger();

    @TestHTTPResource("/graphql")
    URL endpoint;

    private GraphQLClient caller;
    private String document;

    @BeforeEach
    void call() throws IOException {
        caller = GraphQLClient.of(endpoint);
        document = Files.readString(APPROVED);
    }

    private Reply approved(String client) {
        return ask(client, Map.of("documentId", DigestUtils.sha256Hex(document), "variables", "{\"code\":\"EE\"}"));
    }

    private Reply ask(String client, Map<String, String> query) {
        return caller.get(query, "X-Forwarded-For", client, "Accept", GraphQLClient.GRAPHQL);
    }

    private static String anotherClient() {
        return "192.0.2." + CLIENTS.incrementAndGet();
    }

    @Test
    void aClientAboveItsRateGetsARetryAfterHeader() {
        String client = anotherClient();
        for (int left = OperatorSettingsProfile.BURST - 1; left >= 0; left--) {
            Reply served = approved(client);
            assertEquals("Estonia", served.json().getString("data.country.name"), served.text());
            assertEquals(String.valueOf(OperatorSettingsProfile.BURST), served.header("RateLimit-Limit"));
            assertEquals(String.valueOf(left), served.header("RateLimit-Remaining"));
        }
        Reply refused = approved(client);
        assertEquals(429, refused.status());
        assertEquals("RATE_LIMITED", refused.code());
        assertEquals("0", refused.header("RateLimit-Remaining"));
        assertTrue(Integer.parseInt(refused.header("RateLimit-Reset")) > 100, refused.header("RateLimit-Reset"));
        assertTrue(Integer.parseInt(refused.header("Retry-After")) > 30, refused.header("Retry-After"));
        assertEquals("no-store", refused.header("Cache-Control"));
        assertEquals(200, approved(anotherClient()).status(), "another client is served");
    }

    @Test
    void aForwardedAddressCountsFromATrustedProxyAlone() throws IOException {
        for (int i = 0; i < OperatorSettingsProfile.BURST; i++) {
            assertEquals("HTTP/1.1 200 OK", statusFromUntrusted("192.0.2." + (200 + i)));
        }
        assertEquals("HTTP/1.1 429 Too Many Requests", statusFromUntrusted("192.0.2.210"));
    }

    @Test
    void aClientCannotChooseItsAddress() {
        String client = anotherClient();
        for (int i = 0; i < OperatorSettingsProfile.BURST; i++) {
            assertEquals(200, approved("198.51.100." + i + ", " + client).status());
        }
        assertEquals(429, approved("198.51.100.77, " + client).status());
        assertEquals(429, approved("198.51.100.78, " + client + ", 127.0.0.1").status());
        assertEquals(200, approved(client + ", " + anotherClient()).status());
    }

    @Test
    void aClientHasOneBucketForRequestsExportsAndPages() {
        String client = anotherClient();
        assertEquals(200, approved(client).status());
        assertEquals(200, statusOf("/export/norms.csv", "198.51.100.1, " + client));
        assertEquals(200, statusOf("/norms", "198.51.100.2, " + client));
        assertEquals(429, statusOf("/norms", "198.51.100.3, " + client));
        assertEquals(429, statusOf("/export/norms.csv", client));
        assertEquals(429, approved(client).status());
        assertEquals(200, statusOf("/norms", client + ", " + anotherClient()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/changes.atom",
                "/changes.json",
                "/sitemap.xml",
                "/norms/x",
                "/export/timeline.atom",
                "/export/x.csv",
                "/graphql/x",
                "/x"
            })
    void whatIsMadeOfRowsAndUnknownPathsAreCounted(String path) {
        String client = anotherClient();
        assertEquals(200, approved(client).status());
        assertEquals("1", at(path, client).header("RateLimit-Remaining"));
        for (int i = 1; i < OperatorSettingsProfile.BURST; i++) {
            approved(client);
        }
        assertEquals(429, at(path, client).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/robots.txt",
                "/atlas.svg",
                "/docs/api",
                "/graphiql/",
                "/graphql/schema.graphql",
                "/q/health/live"
            })
    void filesAreNotCounted(String path) {
        String client = anotherClient();
        for (int i = 0; i <= OperatorSettingsProfile.BURST; i++) {
            assertEquals(200, at(path, client).status());
        }
        assertEquals(200, approved(client).status());
    }

    /** The document of the feed has more levels than this operator allows to clients. */
    @ParameterizedTest
    @ValueSource(strings = {"/changes.atom", "/changes.json"})
    void aDocumentOfTheServiceThatALimitRefusesIsAnInternalError(String path) {
        try (LogCapture log = new LogCapture()) {
            Reply reply = at(path, anotherClient());
            assertEquals(500, reply.status(), reply.text());
            assertEquals("INTERNAL_ERROR", reply.code());
            String reference = reply.json().getString("errors[0].extensions.reference");
            assertTrue(log.error().text().contains(reference), log.error().text());
            assertTrue(
                    log.error().causes().contains("refused by TOO_DEEP"),
                    log.error().causes());
        }
    }

    /** Over the connections of the client, which are few. */
    private Reply at(String path, String client) {
        return new GraphQLClient(caller.endpoint().resolve(path)).get(Map.of(), "X-Forwarded-For", client);
    }

    private static int statusOf(String path, String forwardedFor) {
        return given().header("X-Forwarded-For", forwardedFor).get(path).statusCode();
    }

    /** The whole network 127.0.0.0/8 is this machine, at least on Linux. */
    private String statusFromUntrusted(String claimed) throws IOException {
        try (Socket socket = new Socket()) {
            try {
                socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.2"), 0));
            } catch (BindException elsewhere) {
                assumeTrue(false, "Forwarded header skipped: this machine has no 127.0.0.2");
            }
            socket.connect(new InetSocketAddress("127.0.0.1", endpoint.getPort()));
            String request = "GET /graphql?documentId=" + DigestUtils.sha256Hex(document)
                    + "&variables=%7B%22code%22:%22EE%22%7D HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                    + "X-Forwarded-For: " + claimed + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    @Test
    void onlyTrustedDocumentsAreExecuted() {
        String client = anotherClient();
        Reply byText = ask(client, Map.of("query", document, "variables", "{\"code\":\"EE\"}"));
        assertEquals("Estonia", byText.json().getString("data.country.name"), byText.text());
        Reply other = ask(client, Map.of("query", "{ __typename }"));
        assertEquals(400, other.status());
        assertEquals("DOCUMENT_NOT_TRUSTED", other.code());
        assertNull(other.json().get("data"));
        Reply unknown = ask(client, Map.of("documentId", DigestUtils.sha256Hex("{ __typename }")));
        assertEquals("PERSISTED_QUERY_NOT_FOUND", unknown.code());
    }

    @Test
    void aClientCannotStoreADocument() {
        String client = anotherClient();
        String text = "{ __typename }";
        String extensions =
                "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + DigestUtils.sha256Hex(text) + "\"}}";
        assertEquals(
                "DOCUMENT_NOT_TRUSTED",
                ask(client, Map.of("query", text, "extensions", extensions)).code());
        assertEquals(
                "PERSISTED_QUERY_NOT_FOUND",
                ask(client, Map.of("extensions", extensions)).code());
    }

    @Test
    void aConfiguredOriginMayRequestAndNoOther() {
        Reply preflight = preflight(OperatorSettingsProfile.SITE);
        assertEquals(200, preflight.status());
        assertEquals(OperatorSettingsProfile.SITE, preflight.header("Access-Control-Allow-Origin"));
        assertTrue(preflight.header("Access-Control-Allow-Methods").contains("POST"));
        assertNotEquals("true", preflight.header("Access-Control-Allow-Credentials"));
        for (String origin : List.of("null", "https://third.example", OperatorSettingsProfile.SITE + ".example")) {
            Reply refused = preflight(origin);
            assertNull(refused.header("Access-Control-Allow-Origin"), origin);
        }
    }

    private Reply preflight(String origin) {
        return caller.send(
                "OPTIONS",
                "",
                BodyPublishers.noBody(),
                "Origin",
                origin,
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type",
                "X-Forwarded-For",
                anotherClient());
    }

    @Test
    void aResponseNamesItsAllowedOriginAndVariesByIt() {
        Reply reply = caller.get(
                Map.of("documentId", DigestUtils.sha256Hex(document), "variables", "{\"code\":\"EE\"}"),
                "Origin",
                OperatorSettingsProfile.SITE,
                "X-Forwarded-For",
                anotherClient());
        assertEquals(OperatorSettingsProfile.SITE, reply.header("Access-Control-Allow-Origin"));
        assertNotEquals("true", reply.header("Access-Control-Allow-Credentials"));
        String vary = String.join(", ", reply.response().headers().allValues("Vary"));
        assertTrue(vary.toLowerCase(Locale.ROOT).contains("origin"), vary);
        assertTrue(vary.contains("Accept-Encoding"), vary);
    }

    @Test
    void aBusyConnectionStaysOpen() throws Exception {
        try (Socket busy = new Socket(endpoint.getHost(), endpoint.getPort())) {
            byte[] request = ("OPTIONS /q/health/live HTTP/1.1\r\nHost: x\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 6; i++) {
                busy.getOutputStream().write(request);
                Thread.sleep(500);
                assertTrue(busy.getInputStream().available() > 0, "request " + i + " got no response");
                busy.getInputStream().skipNBytes(busy.getInputStream().available());
            }
        }
    }

    @Test
    void connectionsBeyondTheLimitAreClosedAndTheOthersServed() throws IOException {
        List<Socket> open = new ArrayList<>();
        try {
            int closed = 0;
            for (int i = 0; i < OperatorSettingsProfile.CONNECTIONS + 10; i++) {
                Socket socket = new Socket(endpoint.getHost(), endpoint.getPort());
                socket.setSoTimeout(5_000);
                open.add(socket);
                closed += isServed(socket) ? 0 : 1;
            }
            assertTrue(closed >= 10, closed + " were closed");
            assertTrue(closed <= 30, closed + " were closed");
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
        assertEquals(200, approved(anotherClient()).status());
    }

    private static boolean isServed(Socket socket) throws IOException {
        try {
            socket.getOutputStream()
                    .write("GET /q/health/live HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return socket.getInputStream().read() == 'H';
        } catch (SocketException reset) {
            return false;
        }
    }
}
