package org.cyberatlas.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.NodeProject;
import org.cyberatlas.testsupport.Skip;
import org.junit.jupiter.api.Test;

/**
 * The pages in a real browser: a Chromium that is named by {@code CHROMIUM} or found on the path. Pictures of what it saw are left in
 * {@code target/browser}. Skipped with a line where there is no browser, or where node, npm or npm's registry is out of reach.
 */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class BrowserTest {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    @TestHTTPResource("/")
    URL service;

    @Test
    void thePagesWorkAsTheirUsersSeeThem() throws IOException, InterruptedException {
        Optional<Path> browser = browser();
        Skip.unless(
                browser.isPresent(),
                "no Chromium on the path, nor named by CHROMIUM, so no browser looks at the pages");
        NodeProject look = NodeProject.of("browser");
        Skip.unless(look.install(), "node, npm or its registry is not there, so no browser looks at the pages");
        NodeProject.Run run = look.run(
                "node",
                "look.mjs",
                service.toString().replaceAll("/$", ""),
                browser.get().toString(),
                ".");
        assertTrue(run.succeeded(), run::output);
    }

    private static Optional<Path> browser() {
        String named = System.getenv("CHROMIUM");
        return named == null ? onThePath().filter(Files::isExecutable).findFirst() : Optional.of(Path.of(named));
    }

    private static Stream<Path> onThePath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream().flatMap(name -> Arrays.stream(path.split(File.pathSeparator))
                .map(directory -> Path.of(directory, name)));
    }
}
