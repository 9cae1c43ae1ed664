package org.cyberatlas.export;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.cyberatlas.testsupport.Await;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.SmallLimitsProfile;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Faults of the client or the database while a table is written. */
@QuarkusTest
@TestProfile(SmallLimitsProfile.class)
@WithTestResource(DatabaseResource.class)
@Tag("slow")
class ExportFaultsTest {

    private static final String LONG = "observations.csv?preferred=false&indicators=internet_users_pct";
    /** End of a chunked response. */
    private static final String LAST_CHUNK = "0\r\n\r\n";
    /** Several times what the system holds for a client. */
    private static final int MUCH = 1 << 20;

    @TestHTTPResource("/export")
    URL exports;

    @Inject
    AgroalDataSource pool;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @BeforeEach
    void awaitIdleConnections() {
        pool.getConfiguration().setMetricsEnabled(true); // or else it counts nothing
        Await.until(() -> pool.getMetrics().activeCount() == 0);
    }

    @Test
    void aClientThatReadsNothingHoldsAConnectionForALimitedTime() throws IOException {
        try (Socket socket = taking(LONG)) {
            InputStream in = socket.getInputStream();
            assertEquals(1, pool.getMetrics().activeCount());
            Await.until(() -> pool.getMetrics().activeCount() == 0);
            assertFalse(untilCutOff(in).endsWith(LAST_CHUNK));
        }
        assertEquals(200, Download.of(exports, "norms.csv").status());
    }

    @Test
    void aClientThatReadsSlowlyIsServedOn() throws IOException, InterruptedException {
        try (Socket socket = taking(LONG)) {
            InputStream in = socket.getInputStream();
            // For longer than a client may read nothing, and less than the system would hold by itself.
            for (int i = 0; i < 60; i++) {
                in.readNBytes(8 * 1024);
                Thread.sleep(50);
            }
            assertEquals(MUCH, in.readNBytes(MUCH).length);
        }
    }

    @Test
    void aWholeTableForHttp10IsComplete() throws IOException {
        try (Socket socket = new Socket(exports.getHost(), exports.getPort())) {
            socket.getOutputStream()
                    .write("GET /export/norms.csv HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(response.endsWith(Download.of(exports, "norms.csv").text()), response);
        }
    }

    @Test
    void requestsAreServedBesideASlowDownload() throws IOException {
        try (Socket socket = taking(LONG)) {
            Await.until(() -> given().queryParam("query", "{ country(code: \"PE\") { name } }")
                    .get("/graphql")
                    .asString()
                    .contains("Peru"));
            assertTrue(socket.getInputStream().read() >= 0, "the download has come to an end");
        }
    }

    @Test
    void downloadsBeyondTheQueueAreRefused() throws SQLException {
        ExecutorService clients = Executors.newFixedThreadPool(6);
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE observation_standing IN ACCESS EXCLUSIVE MODE");
            List<CompletableFuture<Download>> downloads = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> Download.of(exports, LONG), clients))
                    .limit(6)
                    .toList();
            List<String> codes = new ArrayList<>();
            for (CompletableFuture<Download> download : downloads) {
                assertEquals(503, download.join().status());
                assertEquals("1", download.join().header("Retry-After"));
                codes.add(download.join().json().getString("errors[0].extensions.code"));
            }
            assertEquals(4, Collections.frequency(codes, "OVERLOADED"), codes.toString());
            assertEquals(2, Collections.frequency(codes, "DEADLINE_EXCEEDED"), codes.toString());
            connection.rollback();
        } finally {
            clients.shutdown();
        }
        Await.until(() -> Download.of(exports, "norms.csv").status() == 200);
    }

    @Test
    void clientsThatHangUpLeaveThePoolFull() throws IOException {
        for (int i = 0; i < 30; i++) {
            try (Socket socket = asking(LONG)) {
                if (i % 2 == 0) {
                    socket.setSoTimeout(3_000);
                    socket.getInputStream().read();
                }
                socket.setSoLinger(true, 0); // sends a reset
            }
        }
        Await.until(() -> Download.of(exports, "norms.csv").status() == 200);
        Await.until(() -> pool.getMetrics().activeCount() == 0);
    }

    @Test
    void aTableThatDoesNotBeginInTimeIsRefused() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE observation_standing IN ACCESS EXCLUSIVE MODE");
            Download late = Download.of(exports, LONG);
            assertEquals(503, late.status());
            assertTrue(late.text().contains("DEADLINE_EXCEEDED"), late.text());
            connection.rollback();
        }
        assertEquals(200, Download.of(exports, "norms.csv").status());
    }

    /** Connection that has sent a request, and reads no more than fits into the buffers. */
    private Socket asking(String file) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(exports.getHost(), exports.getPort()));
        socket.getOutputStream()
                .write(("GET /export/" + file + " HTTP/1.1\r\nHost: x\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Connection whose table has begun, which may take more than one attempt on a busy machine. */
    private Socket taking(String file) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Socket socket = asking(file);
            String status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            if (status.endsWith("200") || attempt == 20) {
                assertEquals("HTTP/1.1 200", status);
                return socket;
            }
            socket.close();
        }
    }

    private static String untilCutOff(InputStream in) {
        StringBuilder end = new StringBuilder();
        byte[] piece = new byte[1 << 16];
        try {
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                end.append(new String(piece, 0, length, StandardCharsets.ISO_8859_1));
                end.delete(0, Math.max(0, end.length() - LAST_CHUNK.length()));
            }
        } catch (IOException reset) {
            // a response may end with a reset
        }
        return end.toString();
    }
}
