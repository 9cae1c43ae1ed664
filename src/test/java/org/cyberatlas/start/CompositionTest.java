package org.cyberatlas.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyberatlas.testsupport.Outcome;
import org.cyberatlas.testsupport.Skip;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compositions as Compose reads them, without an engine. */
class CompositionTest {

    private static final List<String> PASSWORDS =
            List.of("POSTGRES_PASSWORD", "ATLAS_OWNER_PASSWORD", "ATLAS_READER_PASSWORD", "ATLAS_REPLICATION_PASSWORD");

    private static List<String> compose;

    @TempDir
    static Path directory;

    @BeforeAll
    static void find() {
        for (List<String> command : List.of(List.of("docker", "compose"), List.of("docker-compose"))) {
            if (run(Map.of(), command, "version").status() == 0) {
                compose = command;
                return;
            }
        }
        Skip.unless(false, "no Docker Compose here, so the compositions are not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker-compose.yml", "docker-compose.replicas.yml"})
    void compositionIsValidOncePasswordsAreSet(String file) throws IOException {
        Map<String, String> passwords = new HashMap<>();
        PASSWORDS.forEach(name -> passwords.put(name, "x"));
        Outcome read = run(passwords, compose, "--env-file", nothing(), "-f", file, "config", "--quiet");
        assertEquals(0, read.status(), read.output());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker-compose.yml", "docker-compose.replicas.yml"})
    void passwordThatIsMissingIsNamed(String file) throws IOException {
        Outcome refused = run(Map.of(), compose, "--env-file", nothing(), "-f", file, "config", "--quiet");
        assertNotEquals(0, refused.status());
        assertTrue(
                refused.output().contains("set POSTGRES_PASSWORD, the password of the database superuser"),
                refused.output());
    }

    /** Passwords that a developer keeps beside the composition are not read. */
    private static String nothing() throws IOException {
        return Files.createFile(directory.resolve(UUID.randomUUID().toString())).toString();
    }

    private static Outcome run(Map<String, String> environment, List<String> command, String... arguments) {
        List<String> line = new ArrayList<>(command);
        Stream.of(arguments).forEach(line::add);
        ProcessBuilder builder = new ProcessBuilder(line);
        PASSWORDS.forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        return Outcome.of(builder);
    }
}
