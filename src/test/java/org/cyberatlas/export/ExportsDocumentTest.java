package org.cyberatlas.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.Outcome;
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
        assumeTrue(
                Outcome.of(new ProcessBuilder("curl", "--version")).status() == 0,
                "Commands of docs/exports.md not run: curl is not there");
        List<MatchResult> commands = COMMAND.matcher(Files.readString(Path.of("docs/exports.md")))
                .results()
                .toList();
        assertTrue(commands.size() > 3, "docs/exports.md shows no commands");
        assertAll(commands.stream()
                .map(command -> () -> assertEquals(command.group(2), printedBy(command.group(1)), command.group(1))));
    }

    @Test
    void thePrintedSizesAreThoseOfAllObservations() throws IOException {
        long plain = size("identity");
        long zipped = size("gzip");
        String printed = String.format(Locale.ROOT, "%.0f MB as CSV, %.1f MB compressed", plain / 1e6, zipped / 1e6);
        assertTrue(Files.readString(Path.of("docs/exports.md")).contains(printed), printed);
        String rates = "%d kB/s are enough for all observations, compressed, and %d kB/s without compression"
                .formatted(rate(zipped), rate(plain));
        assertTrue(Files.readString(Path.of("docs/operations.md")).contains(rates), rates);
    }

    private long size(String coding) throws IOException {
        URLConnection table = URI.create(service + "export/observations.csv?preferred=false")
                .toURL()
                .openConnection();
        table.setRequestProperty("Accept-Encoding", coding);
        try (InputStream body = table.getInputStream()) {
            return body.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Thousands of bytes a second by which a client has the table in the default deadline of two minutes. */
    private static long rate(long size) {
        return (size + 119_999) / 120_000;
    }

    /** Line ends are those of a terminal, and one follows the last line. */
    private String printedBy(String command) {
        String here = command.replace("http://127.0.0.1:8080/", service.toString());
        return Outcome.of(new ProcessBuilder("sh", "-c", here).directory(directory.toFile()))
                        .output()
                        .replace("\r", "")
                        .stripTrailing()
                + "\n";
    }
}
