package org.cyberatlas.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LoadTest {

    @AutoClose
    private final SeedDatabase database = SeedDatabase.loaded();

    private static final String READING = "PER,internet_users_pct,2024-01-01,2024-12-31,81.9571,";

    @Test
    void anEmptyDatabaseHoldsEveryRowOfTheFilesAfterwards() {
        try (SeedDatabase whole = new SeedDatabase(CurrentRelease.copy())) {
            DataFiles all = DataFiles.onClassPath();
            for (SeedFile file : SeedFile.values()) {
                long rows = all.required(file.path()).lines().count() - 1;
                assertEquals(rows, whole.number("SELECT count(*) FROM " + file.table()), file.path());
                assertEquals(
                        rows,
                        whole.number("SELECT count FROM release_count WHERE table_name = '" + file.table() + "'"),
                        file.path());
            }
            assertEquals(SeedFile.values().length, whole.number("SELECT count(*) FROM release_count"));
            assertEquals("2026-11-29", whole.string("SELECT published_on FROM release"));
            assertTrue(whole.number("SELECT count(*) FROM membership WHERE organisation_code = 'UN'") > 190);
        }
    }

    @Test
    void theSecondStartWritesNothing() {
        Map<String, String> before = database.footprint();
        assertEquals(0, database.load(FewObservations.FILES).migrationsExecuted);
        assertEquals(before, database.footprint());
    }

    @Test
    void lineEndsAndByteOrderMarksAreNoChange() {
        DataFiles windows = ChangedFiles.of(SeedFile.DIALOGUE, text -> "\uFEFF" + text.replace("\n", "\r\n"));
        assertEquals(0, database.load(windows).migrationsExecuted);
    }

    @Test
    void oneCorrectedCellWritesOneRow() {
        TreeMap<String, String> before = database.footprint();
        String others = "SELECT md5(string_agg(ctid || ' ' || xmin, ',' ORDER BY ctid)) FROM observation"
                + " WHERE NOT (actor_code = 'PER' AND indicator_code = 'internet_users_pct' AND source_code = 'WB_WDI_2025' AND year = 2024)";
        String untouched = database.string(others);
        database.load(ChangedFiles.replacing(SeedFile.OBSERVATION, READING, READING.replace("81.9571", "81.9572")));
        assertEquals(untouched, database.string(others));
        assertEquals(
                "81.9572",
                database.string(
                        "SELECT value FROM observation WHERE actor_code = 'PER' AND indicator_code = 'internet_users_pct'"
                                + " AND source_code = 'WB_WDI_2025' AND year = 2024"));
        TreeMap<String, String> after = database.footprint();
        // The standing of the rivals has changed with it.
        for (String table : new String[] {
            "observation",
            "observation_standing",
            "release",
            "release_count",
            "release_history",
            "table_change",
            "row_change",
            "flyway_schema_history"
        }) {
            assertNotEquals(before.remove(table), after.remove(table), table);
        }
        assertEquals(before, after);
    }

    @Test
    void addedAndRemovedLinesFollow() {
        long gaps = database.number("SELECT count(*) FROM gap");
        database.load(ChangedFiles.appending(SeedFile.GAP, "TEST-GAP,a subject,what is missing,"));
        assertEquals(gaps + 1, database.number("SELECT count(*) FROM gap"));
        assertEquals(gaps + 1, database.number("SELECT count FROM release_count WHERE table_name = 'gap'"));
        database.load(FewObservations.FILES);
        assertEquals(gaps, database.number("SELECT count(*) FROM gap"));
    }

    @Test
    void equalRowsHaveOneVersionWhateverHappenedBefore() {
        String version = database.string("SELECT version FROM release");
        database.load(ChangedFiles.replacing(SeedFile.OBSERVATION, READING, READING.replace("81.9571", "81.95710")));
        assertNotEquals(version, database.string("SELECT version FROM release"));
        database.load(FewObservations.FILES);
        assertEquals(version, database.string("SELECT version FROM release"));

        try (SeedDatabase other = SeedDatabase.empty()) {
            other.execute("ALTER DATABASE " + other.string("SELECT current_database()") + " SET DateStyle = 'German'");
            other.load(FewObservations.FILES);
            assertEquals(version, other.string("SELECT version FROM release"));
        }
    }
}
