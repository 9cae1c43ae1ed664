package org.cyberatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberatlas.testsupport.TestDatabase;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The roll-out on the packaged service: a load with the account of the owner, then a service that has none. */
@Execution(ExecutionMode.CONCURRENT)
class LoadCommandIT {

    private static final Pattern LOADED = Pattern.compile("The rows are loaded: version (\\w+), published on [\\d-]+");

    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");

    /** State in a table of sockets. */
    private static final String LISTENING = "0A";

    /** As in deploy/kubernetes/service.yaml. */
    private static final Map<String, String> READER_ALONE =
            Map.of("QUARKUS_FLYWAY_MIGRATE_AT_START", "false", "QUARKUS_FLYWAY_VALIDATE_AT_START", "true");

    @AutoClose
    private final TestDatabase database = TestDatabase.create();

    @Test
    void theServiceStartsWithoutTheOwnerOnceTheRowsAreLoaded() throws IOException, InterruptedException {
        Process early = start(READER_ALONE);
        String refused = output(early);
        assertEquals(1, early.waitFor(), refused);
        assertTrue(refused.contains("load them first (bin/atlas load)"), refused);

        String version = load();
        assertEquals(version, load(), "a second load changes nothing");

        Process service = start(READER_ALONE);
        try (BufferedReader lines = service.inputReader()) {
            String health = health(lines);
            HttpResponse<String> warming = get(health);
            assertEquals(503, warming.statusCode(), warming.body());
            assertEquals("DOWN", status(warming, "warm-up"), warming.body());
            assertEquals("UP", status(warming, "data"), warming.body());
            assertEquals(
                    200,
                    get(health.replace("/q/health", "/graphql?query={__typename}"))
                            .statusCode());
            HttpResponse<String> ready = get(health);
            while (status(ready, "warm-up").equals("DOWN")) {
                Thread.sleep(200);
                ready = get(health);
            }
            assertEquals(200, ready.statusCode(), ready.body());
            assertTrue(ready.body().contains(version), ready.body());
            assertEquals(2, listeners(service), "the service and its management");
            String metrics = lines.readLine().replaceAll(".*(http\\S+)", "$1");
            assertTrue(warmUpRequests(get(metrics)) > 500, "requests over HTTP");
        } finally {
            service.destroy();
            service.waitFor();
        }
        stopsWithoutFailureDuringTheWarmUp();
    }

    private void stopsWithoutFailureDuringTheWarmUp() throws IOException, InterruptedException {
        Map<String, String> settings = new HashMap<>(READER_ALONE);
        settings.put("ATLAS_LIMITS_RATE_PER_MINUTE", "1");
        settings.put("ATLAS_LIMITS_RATE_BURST", "1");
        Process service = start(settings);
        try (BufferedReader lines = service.inputReader()) {
            String health = health(lines);
            HttpResponse<String> response;
            while (!status(response = get(health), "data").equals("UP")) {
                Thread.sleep(200);
            }
            assertEquals("DOWN", status(response, "warm-up"));
            assertEquals(
                    200,
                    get(health.replace("/q/health", "/graphql?query={__typename}"))
                            .statusCode(),
                    "the warm-up takes no token of a client on this host");
            service.toHandle().destroy(); // leaves the output open
            connectUntilRefused(URI.create(health).getPort());
            assertTrue(lines.readLine().contains("/q/metrics"));
            String rest = lines.lines().collect(Collectors.joining("\n"));
            assertEquals("", rest, "nothing to say of probes, nor of clients that connect while it stops");
        } finally {
            service.destroy();
            service.waitFor();
        }
    }

    private static void connectUntilRefused(int port) throws IOException, InterruptedException {
        while (true) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
            } catch (ConnectException stopped) {
                return;
            } catch (SocketException reset) {
                // The port was closed while this connection waited to be accepted: the next one is refused.
            }
            Thread.sleep(1); // a closed connection holds its port for a minute, and there are some 28,000
        }
    }

    private static String health(BufferedReader lines) {
        return lines.lines()
                .filter(line -> line.contains("/q/health"))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*(http\\S+)", "$1");
    }

    private static int warmUpRequests(HttpResponse<String> metrics) {
        return metrics.body()
                .lines()
                .filter(line -> line.startsWith("atlas_requests_seconds_count") && line.contains("\"WarmUp\""))
                .mapToInt(line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static HttpResponse<String> get(String uri) throws IOException, InterruptedException {
        URI encoded = URI.create(uri.replace("{", "%7B").replace("}", "%7D"));
        HttpRequest request =
                HttpRequest.newBuilder(encoded).version(Version.HTTP_1_1).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String status(HttpResponse<String> health, String check) {
        return new JsonObject(health.body())
                .getJsonArray("checks").stream()
                        .map(JsonObject.class::cast)
                        .filter(each -> each.getString("name").equals(check))
                        .findFirst()
                        .orElseThrow()
                        .getString("status");
    }

    /** Ports on which a process listens, by what Linux tells of its sockets. */
    private static long listeners(Process process) throws IOException {
        Path files = Path.of("/proc", String.valueOf(process.pid()), "fd");
        Assumptions.assumeTrue(Files.isDirectory(files), "no /proc");
        Set<String> sockets = new HashSet<>();
        try (Stream<Path> open = Files.list(files)) {
            for (Path file : open.toList()) {
                Matcher socket = SOCKET.matcher(target(file));
                if (socket.matches()) {
                    sockets.add(socket.group(1));
                }
            }
        }
        long listening = 0;
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : Files.readAllLines(Path.of(table))) {
                String[] cells = line.strip().split("\\s+");
                listening += cells[3].equals(LISTENING) && sockets.contains(cells[9]) ? 1 : 0;
            }
        }
        return listening;
    }

    private static String target(Path link) throws IOException {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (NoSuchFileException closed) {
            return "";
        }
    }

    /** A load listens nowhere, so that a port that is taken is no obstacle. */
    private String load() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process load = start(
                    Map.of(
                            "QUARKUS_FLYWAY_USERNAME", database.owner().username(),
                            "QUARKUS_FLYWAY_PASSWORD", database.owner().password(),
                            "QUARKUS_FLYWAY_MIGRATE_AT_START", "false",
                            "QUARKUS_HTTP_PORT", String.valueOf(taken.getLocalPort())),
                    "load");
            String output = output(load);
            assertEquals(0, load.waitFor(), output);
            assertFalse(output.matches("(?s).*\\d\\.\\d{3} rows.*"), output);
            Matcher loaded = LOADED.matcher(output);
            assertTrue(loaded.find(), output);
            return loaded.group(1);
        }
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        // The heap is that of the container, half of its 640 MB.
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx320m",
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=tr", // numbers in the log and letters in statements do not depend on it
                "-Duser.country=TR",
                "-jar",
                "target/quarkus-app/quarkus-run.jar");
        command.command().addAll(List.of(arguments));
        command.environment()
                .putAll(Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                        "QUARKUS_DATASOURCE_USERNAME", database.reader().username(),
                        "QUARKUS_DATASOURCE_PASSWORD", database.reader().password(),
                        "QUARKUS_HTTP_PORT", String.valueOf(freePort()),
                        "QUARKUS_MANAGEMENT_PORT", String.valueOf(freePort())));
        command.environment().putAll(environment);
        return command.redirectErrorStream(true).start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static String output(Process process) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.joining("\n"));
        }
    }
}
