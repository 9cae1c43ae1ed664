package org.cyberatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The example of a typed Java client, compiled and run against the service. Skipped with a line where Maven cannot reach its dependencies. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("slow")
class JavaExampleTest {

    private static final int MINUTES = 3;

    @TestHTTPResource("/graphql")
    URL endpoint;

    @Test
    void theExampleCompilesAndRuns() throws IOException, InterruptedException {
        Path output = Path.of("target", "java-example.txt");
        Process process = new ProcessBuilder(
                        "./mvnw", "-q", "-f", "examples/java", "compile", "exec:java", "-Dexec.args=" + endpoint)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        String said = Files.readString(output);
        assumeFalse(said.contains("Could not transfer"), "Java example skipped: Maven's repository is not there");
        assertTrue(ended, said);
        assertEquals(0, process.exitValue(), said);
        assertTrue(said.contains("  PER: 81.9571 (World Bank, via Gapminder, 2024)"), said);
        assertTrue(said.contains("EU-Canada summit: last met 2025-06-23, Brussels"), said);
    }
}
