package org.cyberatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of components that the build leaves beside the service. Run once the service is packaged. */
class ComponentsIT {

    private static final Path LIST = Path.of("target/quarkus-run-cyclonedx.json");
    private static final Path LIBRARIES = Path.of("target/quarkus-app/lib");

    @Test
    void everyLibraryOfTheServiceIsListedWithVersionAndChecksum() throws IOException {
        JsonObject list = new JsonObject(Files.readString(LIST));
        assertEquals("CycloneDX", list.getString("bomFormat"));
        Map<String, JsonObject> listed = list.getJsonArray("components").stream()
                .map(JsonObject.class::cast)
                .filter(component -> component.getString("group") != null)
                .collect(Collectors.toMap(ComponentsIT::file, component -> component, (first, second) -> first));
        List<String> packed = libraries();
        assertTrue(packed.size() > 100, packed.size() + " libraries");
        for (String library : packed) {
            JsonObject component = listed.entrySet().stream()
                    .filter(entry -> library.startsWith(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(library + " is not listed"));
            assertFalse(component.getJsonArray("hashes", new JsonArray()).isEmpty(), library + " has no checksum");
            assertTrue(component.getString("purl").startsWith("pkg:maven/"), library);
        }
    }

    /** How the package names it; the classifier, where there is one, follows. */
    private static String file(JsonObject component) {
        return component.getString("group") + "." + component.getString("name") + "-" + component.getString("version");
    }

    private static List<String> libraries() throws IOException {
        try (Stream<Path> files = Files.walk(LIBRARIES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        }
    }
}
