package org.cyberatlas.start;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.shared.error.StartRefusal;
import org.junit.jupiter.api.Test;

class SettingsCheckTest {

    private static String refusal(Map<String, String> settings) {
        settings.forEach(System::setProperty);
        try {
            return assertThrows(StartRefusal.class, SettingsCheck::requireSensible)
                    .getMessage();
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }

    /** One setting is set to its default, or nothing would be checked. */
    @Test
    void theDefaultsAreWithinTheBounds() {
        System.setProperty("atlas.limits.cost", "250000");
        try {
            assertDoesNotThrow(SettingsCheck::requireSensible);
        } finally {
            System.clearProperty("atlas.limits.cost");
        }
    }

    @Test
    void allSettingsOutOfBoundsAreInOneMessage() {
        String message = refusal(Map.of(
                "atlas.limits.cost", "0",
                "atlas.limits.depth", "-1",
                "atlas.limits.deadline", "0S",
                "atlas.limits.body-time", "-5S",
                "atlas.limits.queue", "-1",
                "atlas.limits.rate.burst", "0",
                "atlas.limits.concurrent", "0",
                "atlas.cache.responses", "-1",
                "atlas.cache.max-age", "-1S",
                "atlas.pages.cache", "-1"));
        for (String line : new String[] {
            "ATLAS_LIMITS_COST (atlas.limits.cost) is 0: it has to be at least 1",
            "ATLAS_LIMITS_DEPTH (atlas.limits.depth) is -1: it has to be at least 1",
            "ATLAS_LIMITS_DEADLINE (atlas.limits.deadline) is 0S: it has to be longer than nothing",
            "ATLAS_LIMITS_BODY_TIME (atlas.limits.body-time) is -5S: it has to be longer than nothing",
            "ATLAS_LIMITS_QUEUE (atlas.limits.queue) is -1: it has to be at least 0",
            "ATLAS_LIMITS_RATE_BURST (atlas.limits.rate.burst) is 0: it has to be at least 1",
            "ATLAS_LIMITS_CONCURRENT (atlas.limits.concurrent) is 0: it has to be at least 1",
            "ATLAS_CACHE_RESPONSES (atlas.cache.responses) is -1: it has to be at least 0",
            "ATLAS_CACHE_MAX_AGE (atlas.cache.max-age) is -1S: it has to be 0S or longer",
            "ATLAS_PAGES_CACHE (atlas.pages.cache) is -1: it has to be at least 0"
        }) {
            assertTrue(message.contains(line), line + " is not in\n" + message);
        }
        assertEquals(11, message.lines().count(), message);
        assertFalse(message.contains("org.cyberatlas"), message);
    }

    @Test
    void aValueOfAnotherTypeIsNamed() {
        String message = refusal(Map.of(
                "atlas.limits.cost", "many",
                "atlas.limits.deadline", "soon",
                "atlas.limits.fields", "has to be 5",
                "atlas.limits.depth", "-1",
                "atlas.limits.rate.burst", "0",
                "atlas.cache.max-age", "xyz",
                "atlas.cache.responses", "-1",
                "atlas.pages.cache", "much",
                "atlas.pages.uri", "https://atlas.example.org",
                "atlas.export.queue", "-1"));
        assertEquals(11, message.lines().count(), message);
        assertTrue(
                message.contains(
                        "ATLAS_LIMITS_FIELDS (atlas.limits.fields) is has to be 5: it is no value of its kind"),
                message);
        assertTrue(
                message.contains("ATLAS_LIMITS_COST (atlas.limits.cost) is many: it is no value of its kind"), message);
        assertTrue(message.contains("ATLAS_EXPORT_QUEUE"), message);
        assertTrue(message.contains("ATLAS_PAGES_CACHE (atlas.pages.cache) is much: it is no value"), message);
        assertTrue(message.contains("atlas.pages.uri is no setting"), message);
    }

    @Test
    void anyMistypedSettingIsNamed() {
        for (String mistyped : List.of(
                "atlas.pages.cahce",
                "atlas.data.excluded-source",
                "atlas.embedded.directry",
                "atlas.warm-up.longst",
                "atlas.telemetry.request-logs")) {
            String message = refusal(Map.of(mistyped, "1"));
            assertTrue(message.contains(mistyped + " is no setting of the atlas; did you mean"), message);
        }
    }

    @Test
    void anUnknownSettingIsNamedWithTheNearest() {
        String message = refusal(Map.of("atlas.limits.csot", "5"));
        assertTrue(
                message.contains("atlas.limits.csot is no setting of the atlas; did you mean 'atlas.limits.cost'"),
                message);
        assertEquals(
                List.of(
                        "ATLAS_CASHE_MAX_AGE is no setting of the atlas and is ignored; did you mean 'ATLAS_CACHE_MAX_AGE'?",
                        "ATLAS_LIMITS_CSOT is no setting of the atlas and is ignored; did you mean 'ATLAS_LIMITS_COST'?",
                        "ATLAS_SOMETHING_QUITE_DIFFERENT is no setting of the atlas and is ignored"),
                SettingsCheck.unknownVariables(Set.of(
                        "ATLAS_LIMITS_CSOT",
                        "ATLAS_CASHE_MAX_AGE",
                        "ATLAS_SOMETHING_QUITE_DIFFERENT",
                        "ATLAS_LIMITS_COST",
                        "ATLAS_LIMITS_RATE_PER_MINUTE",
                        "ATLAS_EMBEDDED_DIRECTORY",
                        "ATLAS_DATA_EXCLUDED_SOURCES",
                        "ATLAS_DOCUMENTS_DIRECTORY",
                        "ATLAS_PAGES_URL",
                        "ATLAS_JAVA_OPTIONS",
                        "ATLAS_OWNER_PASSWORD",
                        "PATH")));
    }

    @Test
    void tooFewOpenFilesAreRefused() {
        assertDoesNotThrow(() -> OpenFiles.requireEnough());
        assertDoesNotThrow(() -> OpenFiles.requireEnough(OpenFiles.LEAST));
        String message = assertThrows(StartRefusal.class, () -> OpenFiles.requireEnough(256))
                .getMessage();
        assertTrue(message.contains("256 files") && message.contains("ulimit -n 512"), message);
    }

    @Test
    void moreExecutionsThanConnectionsAreRefused() {
        String message = refusal(Map.of("atlas.limits.concurrent", "16"));
        assertTrue(message.contains("ATLAS_LIMITS_CONCURRENT (16)"), message);
        assertTrue(message.contains("QUARKUS_DATASOURCE_JDBC_MAX_SIZE (16)"), message);
        assertTrue(refusal(Map.of("quarkus.datasource.jdbc.max-size", "4")).contains("MAX_SIZE (4)"));
        Map<String, String> sixForClients = Map.of("atlas.limits.concurrent", "4", "atlas.export.concurrent", "2");
        sixForClients.forEach(System::setProperty);
        try {
            assertTrue(refusal(Map.of("quarkus.datasource.jdbc.max-size", "8")).contains("2 for the pages"));
            System.setProperty("quarkus.datasource.jdbc.max-size", "9");
            assertDoesNotThrow(SettingsCheck::requireSensible);
        } finally {
            sixForClients.keySet().forEach(System::clearProperty);
            System.clearProperty("quarkus.datasource.jdbc.max-size");
        }
    }

    @Test
    void documentsNeedAnExistingDirectory() {
        String missing = refusal(Map.of("atlas.documents.directory", "/nowhere/at/all"));
        assertTrue(
                missing.contains("ATLAS_DOCUMENTS_DIRECTORY (atlas.documents.directory) is /nowhere/at/all"), missing);
        assertTrue(refusal(Map.of("atlas.documents.trusted-only", "true")).contains("ATLAS_DOCUMENTS_TRUSTED_ONLY"));
    }
}
