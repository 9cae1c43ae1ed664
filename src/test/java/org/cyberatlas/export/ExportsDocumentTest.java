package org.cyberatlas.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands of docs/exports.md, each with the output that is printed below it. Skipped with a line where there is no curl. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ExportsDocumentTest {

    private static final Pattern COMMAND = Pattern.compile("```sh\\n([^`]+)\\n```\\n\\n```\\n([^`]+)```");

    @TestHTTPResource("/")
    URL service;

    @TempDir
    Path directory;

    @Test
    void eachCommandPrintsTheOutputBelowIt() throws IOException {
        assumeTrue(curlIsThere(), "Commands of docs/exports.md not run: curl is not there");
        List<MatchResult> commands = COMMAND.matcher(Files.readString(Path.of("docs/exports.md")))
                .results()
                .toList();
        assertTrue(commands.size() > 3, "docs/exports.md shows no commands");
        assertAll(commands.stream()
                .map(command -> () -> assertEquals(command.group(2), printedBy(command.group(1)), command.group(1))));
    }

    private static boolean curlIsThere() {
        try {
            return new ProcessBuilder("curl", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Line ends are those of a terminal, and one follows the last line. */
    private String printedBy(String command) {
        String here = command.replace("http://127.0.0.1:8080/", service.toString());
        try {
            Process shell = new ProcessBuilder("sh", "-c", here)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .replace("\r", "")
                            .stripTrailing()
                    + "\n";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
