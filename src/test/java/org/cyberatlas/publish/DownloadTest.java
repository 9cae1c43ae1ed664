package org.cyberatlas.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Downloads from a server that behaves as publishers' servers do. */
class DownloadTest {

    private static final Duration TIMEOUT = Duration.ofMillis(500);
    private static final byte[] CONTENT = "Country Name,2024\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path store;

    private final Vertx vertx = Vertx.vertx();
    private final List<HttpServerRequest> requests = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private BiConsumer<HttpServerRequest, Integer> behaviour;

    @BeforeEach
    void start() throws Exception {
        server = vertx.createHttpServer()
                .requestHandler(request -> {
                    requests.add(request);
                    behaviour.accept(request, requests.size());
                })
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(20, TimeUnit.SECONDS);
    }

    @AfterEach
    void stop() {
        vertx.close();
    }

    @Test
    void aFileThatHasNotChangedIsSentOnce() {
        behaviour = (request, count) -> {
            if ("\"1\"".equals(request.getHeader("If-None-Match"))) {
                request.response().setStatusCode(304).end();
            } else {
                request.response().putHeader("ETag", "\"1\"").end(Buffer.buffer(CONTENT));
            }
        };
        assertArrayEquals(CONTENT, download().files(uri("/file")).get(0).bytes());
        assertArrayEquals(CONTENT, download().files(uri("/file")).get(0).bytes());
        assertEquals("\"1\"", requests.get(1).getHeader("If-None-Match"));
        assertEquals("open-cyber-diplomacy-atlas", requests.get(0).getHeader("User-Agent"));
    }

    @Test
    void aCompressedFileIsInflated() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(CONTENT);
        }
        behaviour = (request, count) ->
                request.response().putHeader("Content-Encoding", "gzip").end(Buffer.buffer(gzip.toByteArray()));
        assertArrayEquals(CONTENT, download().files(uri("/file")).get(0).bytes());
    }

    @Test
    void aRedirectIsFollowed() {
        behaviour = (request, count) -> {
            if (request.path().equals("/file")) {
                request.response()
                        .setStatusCode(302)
                        .putHeader("Location", "/moved")
                        .end();
            } else {
                request.response().end(Buffer.buffer(CONTENT));
            }
        };
        assertArrayEquals(CONTENT, download().files(uri("/file")).get(0).bytes());
    }

    @Test
    void aRequestToABusyServerIsRepeated() {
        behaviour = (request, count) -> {
            if (count < 3) {
                request.response().setStatusCode(count == 1 ? 503 : 429).end();
            } else {
                request.response().end(Buffer.buffer(CONTENT));
            }
        };
        assertArrayEquals(CONTENT, download().files(uri("/file")).get(0).bytes());
        assertEquals(3, requests.size());
    }

    @Test
    void aTruncatedResponseIsRefused() {
        behaviour = (request, count) -> {
            request.response().putHeader("Content-Length", "1000").write(Buffer.buffer(CONTENT));
            vertx.setTimer(50, late -> request.connection().close());
        };
        assertTrue(refusal("/file").contains("cannot be downloaded"));
        assertEquals(4, requests.size());
    }

    @Test
    void aResponseThatDoesNotEndIsRefused() {
        behaviour = (request, count) -> request.response().setChunked(true).write(Buffer.buffer(CONTENT));
        assertTrue(refusal("/file").contains("no whole response in"));
        assertEquals(4, requests.size());
    }

    @Test
    void anErrorOfTheRequestIsNotRepeated() {
        behaviour = (request, count) -> request.response().setStatusCode(404).end("<html>no</html>");
        assertTrue(refusal("/file").contains("status 404"));
        assertEquals(1, requests.size());
    }

    @Test
    void onlyHttpsIsUsedUnlessAllowed() {
        Download strict = new Download(store, false, Duration.ofMillis(1), TIMEOUT);
        ImportRefusal refusal = assertThrows(ImportRefusal.class, () -> strict.files(uri("/file")));
        assertTrue(refusal.getMessage().contains("only https"), refusal.getMessage());
        assertEquals(0, requests.size());
    }

    @Test
    void allPagesOfAResponseAreDownloaded() {
        behaviour = (request, count) -> {
            String page = request.getParam("page");
            request.response()
                    .end("[{\"page\":" + (page == null ? "1" : page)
                            + ",\"pages\":3,\"per_page\":1,\"total\":3,\"lastupdated\":\"2026-11-13\"},[{}]]");
        };
        List<PublisherFile> files = download().files(uri("/v2/country/all/indicator/X?format=json"));
        assertEquals(3, files.size());
        assertEquals("3", requests.get(2).getParam("page"));
    }

    private String refusal(String path) {
        return assertThrows(ImportRefusal.class, () -> download().files(uri(path)))
                .getMessage();
    }

    private Download download() {
        return new Download(store, true, Duration.ofMillis(1), TIMEOUT);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.actualPort() + path);
    }
}
