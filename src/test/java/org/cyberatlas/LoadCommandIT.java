package org.cyberatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cyberatlas.testsupport.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The roll-out on the packaged service: a load with the account of the owner, then a service that has none. */
class LoadCommandIT {

    private static final Pattern LOADED = Pattern.compile("The rows are loaded: version (\\w+), published on [\\d-]+");

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
            String health = lines.lines()
                    .filter(line -> line.contains("/q/health"))
                    .findFirst()
                    .orElseThrow()
                    .replaceAll(".*(http\\S+)", "$1");
            HttpResponse<String> ready = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(health)).build(), BodyHandlers.ofString());
            assertEquals(200, ready.statusCode(), ready.body());
            assertTrue(new JsonObject(ready.body()).toString().contains(version), ready.body());
        } finally {
            service.destroy();
            service.waitFor();
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
                "-jar",
                "target/quarkus-app/quarkus-run.jar");
        command.command().addAll(List.of(arguments));
        command.environment()
                .putAll(Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                        "QUARKUS_DATASOURCE_USERNAME", database.reader().username(),
                        "QUARKUS_DATASOURCE_PASSWORD", database.reader().password(),
                        "QUARKUS_HTTP_PORT", String.valueOf(freePort()),
                        "QUARKUS_MANAGEMENT_PORT", "0"));
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
