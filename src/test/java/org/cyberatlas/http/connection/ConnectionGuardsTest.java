package org.cyberatlas.http.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cyberatlas.testsupport.RawHttp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Guards of connections, on a server of Vert.x and not on the service: the class loaders of a test hide the extension from Netty, unlike
 * those of the packaged service.
 */
@Execution(ExecutionMode.CONCURRENT)
@Tag("slow")
class ConnectionGuardsTest {

    private static final String POST = "POST / HTTP/1.1\r\nHost: x\r\n";
    private static final String NEXT = RawHttp.get("/");

    private static Vertx vertx;
    private static URL endpoint;

    @BeforeAll
    static void serve() throws Exception {
        vertx = Vertx.vertx();
        HttpServer server = vertx.createHttpServer(new HttpServerOptions().setHttp2ClearTextEnabled(false))
                .connectionHandler(connection -> ConnectionGuards.addTo(
                        ((ConnectionBase) connection).channel().pipeline(), Duration.ofSeconds(2)))
                .requestHandler(ConnectionGuardsTest::respond)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        endpoint = URI.create("http://127.0.0.1:" + server.actualPort() + "/").toURL();
    }

    @AfterAll
    static void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private static void respond(HttpServerRequest request) {
        switch (request.path()) {
            case "/late" -> vertx.setTimer(200, later -> request.response().end("late"));
            case "/last" -> request.response().putHeader("Connection", "close").end("last");
            case "/cut" -> {
                request.response().setChunked(true).write("a part");
                vertx.setTimer(100, later -> request.connection().close());
            }
            case "/whole" -> request.response().setChunked(true).end("the whole");
            default -> request.body().onSuccess(body -> request.response().end(body));
        }
    }

    private static RawHttp send(String request) {
        return RawHttp.of(endpoint, request);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: identity",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunked;q=1",
                "Transfer-Encoding: \"chunked\"",
                "Transfer-Encoding: gzip",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked, chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 5",
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: +5",
                "Content-Length: 5, 5",
                "Transfer-Encoding : chunked",
                "Host: y"
            })
    void aRequestWhoseEndOrHostIsUnclearIsTheLastOfItsConnection(String header) {
        RawHttp response = send(POST + header + "\r\n\r\n0\r\n\r\n" + NEXT + NEXT);
        assertTrue(response.statuses().matches("400|501"), response.text());
        assertTrue(response.closed());
    }

    @Test
    void anOrdinaryBodyIsReadAndTheConnectionGoesOn() {
        assertEquals(
                "200 200", send(POST + "Content-Length: 5\r\n\r\nhello" + NEXT).statuses());
        assertEquals(
                "200 200",
                send(POST + "Transfer-Encoding: Chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n" + NEXT)
                        .statuses());
        assertFalse(send(NEXT).closed());
    }

    @Test
    void aRequestHasOneHost() {
        for (String head : new String[] {
            "GET / HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\nHost: x\r\n\r\n",
            "GET / HTTP/1.1\r\nhost: x\r\nHOST: y\r\n\r\n"
        }) {
            RawHttp response = send(head + NEXT);
            assertEquals("400", response.statuses());
            assertTrue(response.text().contains("exactly one Host"), response.text());
            assertTrue(response.text().contains("\"code\":\"BAD_REQUEST\""), response.text());
        }
        assertEquals("200", send("GET / HTTP/1.0\r\n\r\n").statuses());
    }

    @Test
    void aMalformedHeadIsAnErrorWithACode() {
        Map.of(
                        "GET /" + "x".repeat(9_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
                        "414",
                        "GET / HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(9_000) + "\r\n\r\n",
                        "431",
                        "GET / HTTP/1.1\r\nHost: x\r\nX\r\n\r\n",
                        "400",
                        "GET /\r\nHost: x\r\n\r\n",
                        "400",
                        POST + "Content-Length: x\r\n\r\n",
                        "400")
                .forEach((head, status) -> {
                    RawHttp response = send(RawHttp.get("/late") + head + NEXT);
                    assertEquals("200 " + status, response.statuses(), response.text());
                    assertTrue(response.closed());
                    assertTrue(response.text().contains("\"code\":\"BAD_REQUEST\""), response.text());
                });
    }

    @Test
    void noRequestIsServedAfterTheLastResponse() {
        RawHttp last = send(RawHttp.get("/last") + NEXT + NEXT);
        assertEquals("200", last.statuses());
        assertTrue(last.closed() && last.text().endsWith("last"), last.text());
        RawHttp asked = send(RawHttp.get("/", "Connection: close") + NEXT);
        assertEquals("200", asked.statuses());
        assertTrue(asked.closed());
        RawHttp unread =
                send("POST /last HTTP/1.1\r\nHost: x\r\nContent-Length: 70000\r\n\r\n" + "x".repeat(70_000) + NEXT);
        assertEquals("200", unread.statuses());
        assertTrue(unread.closed() && unread.text().endsWith("last"), unread.text());
    }

    @Test
    void responsesBeforeARefusalKeepTheirOrder() {
        RawHttp responses = send(RawHttp.get("/late") + NEXT + "GET / HTTP/1.1\r\n\r\n" + NEXT);
        assertEquals("200 200 400", responses.statuses());
        assertTrue(responses.text().indexOf("late") < responses.text().indexOf("exactly one Host"));
        assertTrue(responses.closed());
    }

    @Test
    void anotherVersionOfHttpGetsThatOfTheServer() {
        assertTrue(send("GET / HTTP/1.2\r\nHost: x\r\n\r\n").text().startsWith("HTTP/1.1 200 "));
        RawHttp other = send("GET / HTTP/3.0\r\nHost: x\r\n\r\n");
        assertEquals("505", other.statuses());
        assertTrue(other.closed());
    }

    /** In HTTP/1.0 the end of the connection is the end of the body, so only a reset tells a part from the whole. */
    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1"})
    void aResponseThatIsCutShortEndsWithAReset(String version) throws IOException {
        try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
            socket.getOutputStream()
                    .write(("GET /cut HTTP/" + version + "\r\nHost: x\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            assertThrows(
                    SocketException.class, () -> socket.getInputStream().transferTo(OutputStream.nullOutputStream()));
        }
        RawHttp whole = send("GET /whole HTTP/1.0\r\n\r\n");
        assertTrue(whole.closed() && whole.text().endsWith("the whole"), whole.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET / HTTP/1.1\r\nHost: x\r\n\r\n"})
    void anIncompleteHeadIsRefusedInTime(String before) throws Exception {
        try (Socket slow = new Socket(endpoint.getHost(), endpoint.getPort())) {
            slow.getOutputStream().write((before + "GET / HTTP/1.1\r\nX: ").getBytes(StandardCharsets.US_ASCII));
            boolean open = true;
            for (int i = 0; i < 100 && open; i++) {
                Thread.sleep(50); // a byte at a time, so that the connection is never idle
                open = takes(slow);
            }
            assertFalse(open, "the connection is still open");
        }
    }

    private static boolean takes(Socket slow) {
        try {
            slow.getOutputStream().write('x');
            return true;
        } catch (IOException closed) {
            return false;
        }
    }
}
