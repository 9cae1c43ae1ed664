package org.cyberatlas.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** Skipped with a line where node, npm or npm's registry is out of reach. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class GraphQLOverHttpAuditTest {

    private static final Path SOURCE = Path.of("src/test/node/graphql-http-audit");
    private static final Path INSTALLED = Path.of("target/graphql-http-audit");

    @TestHTTPResource("/graphql")
    URL endpoint;

    @Test
    void allAuditsOfGraphqlHttpPass() throws IOException, InterruptedException {
        assumeTrue(installed(), "Audit skipped: node, npm or its registry is not there");
        Path output = INSTALLED.resolve("audit.txt");
        assertEquals(0, run(output, "node", "audit.mjs", endpoint.toString()), () -> text(output));
        assertTrue(text(output).contains("61 of 61 audits passed"), () -> text(output));
    }

    private static boolean installed() throws IOException, InterruptedException {
        Files.createDirectories(INSTALLED);
        for (String file : List.of("package.json", "package-lock.json", "audit.mjs")) {
            Files.copy(SOURCE.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        try {
            return run(INSTALLED.resolve("npm.txt"), "npm", "ci", "--no-audit", "--no-fund", "--prefer-offline") == 0;
        } catch (IOException noNpm) {
            return false;
        }
    }

    private static int run(Path output, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(INSTALLED.toFile())
                .redirectErrorStream(true)
                .redirectOutput(new File(output.toString()))
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return -1;
        }
        return process.exitValue();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
