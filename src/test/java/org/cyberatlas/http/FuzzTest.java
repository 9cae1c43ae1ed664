package org.cyberatlas.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.cyberatlas.http.cache.ResponseCache;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.GraphQLClient;
import org.cyberatlas.testsupport.GraphQLClient.Reply;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Thousands of requests that are almost right: each gets a refusal or a response, in time, and nothing is left behind.
 * {@code -Datlas.fuzz.seed=} sends others, {@code -Datlas.fuzz.requests=} more.
 */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("slow")
class FuzzTest {

    private static final int REQUESTS = Integer.getInteger("atlas.fuzz.requests", 8_000);
    private static final long SEED = Long.getLong("atlas.fuzz.seed", 2_026);
    private static final int CLIENTS = 4;
    private static final long GROWTH_ALLOWED = 16L << 20;

    @TestHTTPResource("/graphql")
    URL endpoint;

    @Inject
    ResponseCache kept;

    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicLong slowest = new AtomicLong();

    @Test
    void almostRightRequestsAreRefusedInTimeAndLeaveNothingBehind() {
        send(
                REQUESTS / 10,
                SEED + 1_000); // what is built once and stays: parsed documents, prepared statements, classes
        long before = used();
        long start = System.nanoTime();
        send(REQUESTS, SEED);
        long millis = (System.nanoTime() - start) / 1_000_000;
        long grown = used() - before;
        System.out.printf(
                "Fuzz: %d requests in %d ms, slowest %d ms, live heap %+d kB%n",
                REQUESTS, millis, slowest.get(), grown >> 10);
        assertEquals(List.of(), List.copyOf(wrong));
        assertTrue(slowest.get() < 11_000, slowest + " ms");
        assertTrue(grown < GROWTH_ALLOWED, grown + " bytes more are live");
    }

    private void send(int requests, long seed) {
        IntStream.range(0, CLIENTS).parallel().forEach(client -> {
            MalformedRequests malformed = new MalformedRequests(seed + client);
            for (int i = 0; i < requests / CLIENTS; i++) {
                long start = System.nanoTime();
                if (i % 5 == 0) {
                    sendAddress(malformed.address());
                } else {
                    sendBody(malformed);
                }
                slowest.accumulateAndGet((System.nanoTime() - start) / 1_000_000, Math::max);
            }
        });
    }

    private void sendBody(MalformedRequests malformed) {
        byte[] body = malformed.bytes();
        Reply reply = GraphQLClient.of(endpoint)
                .send(
                        "POST",
                        "",
                        BodyPublishers.ofByteArray(body),
                        "Content-Type",
                        malformed.header(),
                        "Accept",
                        malformed.header());
        check(reply.status(), reply.text(), new String(body, StandardCharsets.UTF_8));
    }

    private void check(int status, String response, String sent) {
        boolean documented = status == 503 && response.contains("\"code\":");
        if (status >= 500 && !documented || response.contains("INTERNAL_ERROR")) {
            wrong.add(status + " " + response + " for " + sent);
        } else if (!response.isEmpty() && status != 404) {
            new JsonObject(response);
        }
    }

    /** Through a socket, since a client library would escape the address properly. */
    private void sendAddress(String rest) {
        try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
            String request = "GET /graphql" + rest + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.setSoTimeout(12_000);
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!response.matches("(?s)HTTP/1.1 (200|400|404|405|406|413|414|415) .*")
                    || response.contains("INTERNAL_ERROR")) {
                wrong.add(response + " for " + request);
            }
        } catch (IOException failed) {
            wrong.add(failed + " for " + rest);
        }
    }

    private long used() {
        kept.clear();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
