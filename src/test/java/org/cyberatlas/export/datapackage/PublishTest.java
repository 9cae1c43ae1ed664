package org.cyberatlas.export.datapackage;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PublishTest {

    @Inject
    PublishCommand command;

    @TempDir
    Path directory;

    @Test
    void thePackageIsCompleteAndItsChecksumsMatch() throws IOException {
        Path to = directory.resolve("package");
        assertEquals(0, command.run("publish", to.toString()));
        JsonPath described = new JsonPath(to.resolve("datapackage.json").toFile());
        JsonPath release =
                ask("{ release { version publishedOn } observations(filter: { preferred: false }) { totalCount } }");
        assertEquals(release.getString("release.version"), described.getString("version"));
        for (Map<String, Object> resource : described.<Map<String, Object>>getList("resources")) {
            Path file = to.resolve((String) resource.get("path"));
            assertEquals(Files.size(file), ((Number) resource.get("bytes")).longValue(), file.toString());
            assertEquals("sha256:" + PublishCommand.sha256(file), resource.get("hash"));
        }
        try (Stream<String> lines = Files.lines(to.resolve("observations.csv"))) {
            assertTrue(lines.count() > release.getInt("observations.totalCount"));
        }
        String citation = Files.readString(to.resolve("CITATION.cff"));
        assertTrue(citation.contains("version: " + release.getString("release.version")), citation);
        assertTrue(citation.contains("date-released: " + release.getString("release.publishedOn")), citation);
        List<String> checksums = Files.readAllLines(to.resolve("SHA256SUMS"));
        assertEquals(described.getList("resources").size() + 2, checksums.size());
        assertTrue(checksums.contains(PublishCommand.sha256(to.resolve("sources.csv")) + "  sources.csv"));
        assertEquals(1, command.run("publish", to.toString()), "a directory that is not empty is left alone");
    }

    @Test
    void aDirectoryThatCannotBeMadeIsRefused() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertEquals(1, command.run("publish", file.resolve("package").toString()));
        assertEquals(1, command.run("publish", file.toString()));
    }

    @Test
    void aFailureLeavesNothing() throws IOException {
        Path to = directory.resolve("package");
        Files.createDirectories(to.resolve("commitments.csv"));
        assertThrows(IOException.class, () -> command.write(to));
        try (Stream<Path> left = Files.list(to)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
