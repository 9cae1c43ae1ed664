package org.cyberatlas.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.cyberatlas.testsupport.Await;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.GraphQLClient;
import org.cyberatlas.testsupport.GraphQLClient.Reply;
import org.cyberatlas.testsupport.SmallLimitsProfile;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Faults of the database or the client. */
@QuarkusTest
@TestProfile(SmallLimitsProfile.class)
@WithTestResource(DatabaseResource.class)
@Tag("slow")
class FaultsTest {

    private static final String QUERY = "{ observations(first: 1) { nodes { value } } }";
    /** Query whose response fits into no buffer of a socket. */
    private static final String LARGE =
            "GET /graphql?query=%7Bobservations(first:200)%7Bnodes%7Bvalue%20source%7Btitle%20url%20licence%7D%7D%7D%7D"
                    + " HTTP/1.1\r\nHost: x\r\n\r\n";

    private static final int ABORTED = Integer.getInteger("atlas.faults.aborted", 500);
    private static final long HEAP_GROWTH_ALLOWED = 16L << 20;
    /** Of the pools of workers, which may still have been growing. */
    private static final int THREADS_ALLOWED = 16;

    private static final int IDLE = Integer.getInteger("atlas.faults.idle", 500);

    @TestHTTPResource("/graphql")
    URL endpoint;

    @Inject
    AgroalDataSource pool;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private static int asked;

    private GraphQLClient caller;

    @BeforeEach
    void call() {
        caller = GraphQLClient.of(endpoint);
        pool.getConfiguration()
                .setMetricsEnabled(true); // or else it counts nothing, and no connection seems to be in use
    }

    /** Request whose response is in no cache. */
    private Reply ask() {
        return caller.ask(QUERY + " ".repeat(++asked));
    }

    @Test
    void aSlowRequestIsCancelledAndGetsAResponseInTime() throws SQLException {
        Await.until(() -> ask().code() == null);
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE observation_standing IN ACCESS EXCLUSIVE MODE");
            long start = System.nanoTime();
            Reply late = ask();
            assertEquals(503, late.status(), late.text());
            assertEquals("DEADLINE_EXCEEDED", late.code());
            assertEquals("1", late.header("Retry-After"));
            assertTrue(System.nanoTime() - start < Duration.ofSeconds(3).toNanos());
            Await.until(() -> pool.getMetrics().activeCount() == 0);
            connection.rollback();
        }
        assertNull(ask().code());
    }

    @Test
    void requestsBeyondTheQueueAreRefused() throws SQLException {
        ExecutorService askers = Executors.newFixedThreadPool(20);
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE observation_standing IN ACCESS EXCLUSIVE MODE");
            List<CompletableFuture<Reply>> replies = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String query = QUERY + " ".repeat(1_000 + i);
                replies.add(CompletableFuture.supplyAsync(() -> caller.ask(query), askers));
            }
            List<String> codes =
                    replies.stream().map(reply -> reply.join().code()).toList();
            assertEquals(12, codes.stream().filter("OVERLOADED"::equals).count(), codes.toString());
            assertEquals(8, codes.stream().filter("DEADLINE_EXCEEDED"::equals).count(), codes.toString());
            connection.rollback();
        } finally {
            askers.shutdown();
        }
        Await.until(() -> pool.getMetrics().activeCount() == 0);
        assertNull(ask().code());
    }

    @Test
    void theDatabaseGoesAwayAndComesBack() throws SQLException {
        String name = url.substring(url.lastIndexOf('/') + 1);
        assertNull(ask().code());
        GraphQLClient readiness = new GraphQLClient(caller.endpoint().resolve("/q/health/ready"));
        GraphQLClient firstPage = new GraphQLClient(caller.endpoint().resolve("/"));
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            statement.execute("REVOKE CONNECT ON DATABASE " + name + " FROM atlas_reader");
            try {
                pool.flush(AgroalDataSource.FlushMode.ALL); // by a thread of its own
                Await.until(() -> ask().status() == 503);
                Reply gone = ask();
                assertEquals(503, gone.status(), gone.text());
                assertEquals("DATABASE_UNAVAILABLE", gone.code());
                assertEquals(503, readiness.get(Map.of()).status());
                Reply page = firstPage.get(Map.of());
                assertEquals(503, page.status());
                assertTrue(page.text().contains("The database is unavailable"), page.text());
            } finally {
                statement.execute("GRANT CONNECT ON DATABASE " + name + " TO atlas_reader");
            }
        }
        assertNull(ask().code());
        assertEquals(200, readiness.get(Map.of()).status());
        Await.until(() -> firstPage.get(Map.of()).status() == 200);
    }

    @Test
    void anExhaustedPoolIsReportedWithinTheDeadline() throws SQLException {
        List<Connection> held = new ArrayList<>();
        try {
            for (int i = 0; i < 5; i++) {
                held.add(pool.getConnection());
            }
            long start = System.nanoTime();
            Reply refused = ask();
            assertEquals(503, refused.status());
            assertEquals("DATABASE_UNAVAILABLE", refused.code());
            assertTrue(System.nanoTime() - start < Duration.ofSeconds(3).toNanos());
        } finally {
            for (Connection connection : held) {
                connection.close();
            }
        }
        assertNull(ask().code());
    }

    @Test
    void clientsThatHangUpDuringAResponseLeaveNothingBehind() throws IOException {
        for (int i = 0; i < 100; i++) {
            try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
                socket.setReceiveBufferSize(1_024);
                socket.getOutputStream().write(LARGE.getBytes(StandardCharsets.US_ASCII));
                assertEquals('H', socket.getInputStream().read());
                socket.setSoLinger(true, 0); // a reset, not a farewell
            }
        }
        Await.until(() -> pool.getMetrics().activeCount() == 0);
        assertNull(ask().code());
    }

    @Test
    void aClientThatReadsNoResponsesGetsNoMore() throws IOException {
        long before = used();
        try (Socket deaf = new Socket(endpoint.getHost(), endpoint.getPort())) {
            deaf.setSoTimeout(10_000);
            deaf.getOutputStream().write(LARGE.getBytes(StandardCharsets.US_ASCII));
            assertEquals('H', deaf.getInputStream().read());
            new Thread(() -> askOn(deaf)).start();
            Await.pause(2_000);
            long grown = used() - before;
            System.out.printf("Deaf: memory %+d kB beside a client that reads no responses%n", grown >> 10);
            assertTrue(grown < HEAP_GROWTH_ALLOWED, grown + " bytes more are live");
            assertNull(ask().code());
        }
    }

    private static void askOn(Socket deaf) {
        try {
            for (int i = 0; i < 5_000; i++) {
                deaf.getOutputStream().write(LARGE.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    @Test
    void clientsThatHangUpLeaveNothingBehind() throws IOException {
        Await.until(() -> ask().code() == null);
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        long heap = used();
        for (int i = 0; i < ABORTED; i++) {
            try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
                String body = "{\"query\":\"{ observations(first: 200) { nodes { value actor { name } } } }"
                        + " ".repeat(i) + "\"}";
                socket.getOutputStream().write(request(body.length(), body));
                socket.setSoLinger(true, 0); // a reset, not a farewell
            }
        }
        long start = System.nanoTime();
        Await.until(() -> ask().code() == null);
        Await.until(() -> pool.getMetrics().activeCount() == 0);
        long again = (System.nanoTime() - start) / 1_000_000;
        int moreThreads = ManagementFactory.getThreadMXBean().getThreadCount() - threads;
        long grown = used() - heap;
        System.out.printf(
                "Aborted: %d requests, responding again after %d ms, %+d threads, memory %+d kB%n",
                ABORTED, again, moreThreads, grown >> 10);
        assertTrue(moreThreads < THREADS_ALLOWED, moreThreads + " threads more");
        assertTrue(grown < HEAP_GROWTH_ALLOWED, grown + " bytes more are live");
    }

    private static long used() {
        for (int i = 0; i < 2; i++) { // the second frees what cleaners of the first let go
            System.gc();
        }
        long direct = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
        return direct
                + Runtime.getRuntime().totalMemory()
                - Runtime.getRuntime().freeMemory();
    }

    /** Their requests go on below a field that was being loaded when they left. */
    @Test
    void clientsThatHangUpDuringARequestKeepNoWorker() throws SQLException, IOException {
        Await.until(() -> ask().code() == null);
        List<Socket> sockets = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE dialogue_round IN ACCESS EXCLUSIVE MODE");
            for (int i = 0; i < 4; i++) { // as many as are executed at a time
                String body =
                        "{\"query\":\"{ dialogues { nodes { rounds(from: \\\"2000-01-01\\\") { nodes { source { kind } } } } } }"
                                + " ".repeat(i) + "\"}";
                Socket socket = new Socket(endpoint.getHost(), endpoint.getPort());
                sockets.add(socket);
                socket.getOutputStream().write(request(body.length(), body));
                socket.setSoLinger(true, 0);
            }
            Await.until(() -> isWaitedFor("dialogue_round", statement));
            for (Socket socket : sockets) {
                socket.close();
            }
            connection.rollback();
        }
        Await.until(() -> pool.getMetrics().activeCount() == 0);
        assertNull(ask().code());
    }

    @Test
    void idleConnectionsDelayNoOtherClient() throws IOException {
        List<Socket> idle = new ArrayList<>();
        try {
            for (int i = 0; i < IDLE; i++) {
                idle.add(new Socket(endpoint.getHost(), endpoint.getPort()));
            }
            long start = System.nanoTime();
            assertNull(ask().code());
            System.out.printf(
                    "Idle: response in %d ms beside %d connections%n", (System.nanoTime() - start) / 1_000_000, IDLE);
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    @Test
    void aSlowBodyIsRefusedInTime() throws IOException {
        try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
            socket.getOutputStream().write(request(100, "{\"query\":"));
            socket.setSoTimeout(10_000);
            List<String> head = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .lines()
                    .takeWhile(line -> !line.isEmpty())
                    .toList();
            assertEquals("HTTP/1.1 408 Request Timeout", head.get(0));
            assertTrue(head.contains("Connection: close"), head.toString());
        }
    }

    @Test
    void aBodyWithoutALengthIsReadUpToTheLimit() throws IOException {
        try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(10_000);
            byte[] chunk = ("8000\r\n" + " ".repeat(0x8000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            try {
                for (int i = 0; i < 4; i++) {
                    out.write(chunk);
                }
            } catch (IOException closed) {
                // The service need not read on.
            }
            byte[] start = socket.getInputStream().readNBytes(12);
            assertEquals("HTTP/1.1 413", new String(start, StandardCharsets.US_ASCII));
        }
    }

    private static boolean isWaitedFor(String table, Statement statement) {
        try (ResultSet waiting = statement.executeQuery(
                "SELECT FROM pg_locks WHERE NOT granted AND relation = '" + table + "'::regclass")) {
            return waiting.next();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static byte[] request(int length, String body) {
        return ("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: " + length
                        + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
