package org.cyberatlas.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LoadTest {

    @AutoClose
    private final SeedDatabase database = SeedDatabase.loaded();

    private static final String READING = "PER,internet_users_pct,2021-01-01,2021-12-31,71.1078,";

    @Test
    void anEmptyDatabaseHoldsEveryRowOfTheFilesAfterwards() {
        for (SeedFile file : SeedFile.values()) {
            int rows = ChangedFiles.linesOf(file).size() - 1;
            assertEquals(rows, database.number("SELECT count(*) FROM " + file.table()), file.path());
            assertEquals(
                    rows,
                    database.number("SELECT count FROM release_count WHERE table_name = '" + file.table() + "'"),
                    file.path());
        }
        assertEquals(SeedFile.values().length, database.number("SELECT count(*) FROM release_count"));
        assertEquals("2026-11-23", database.string("SELECT published_on FROM release"));
        assertTrue(database.number("SELECT count(*) FROM membership WHERE organisation_code = 'UN'") > 190);
    }

    @Test
    void theSecondStartWritesNothing() {
        Map<String, String> before = database.footprint();
        assertEquals(0, database.load(DataFiles.onClassPath()).migrationsExecuted);
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
                + " WHERE NOT (actor_code = 'PER' AND indicator_code = 'internet_users_pct' AND source_code = 'WB_WDI_2025' AND year = 2021)";
        String untouched = database.string(others);
        database.load(ChangedFiles.replacing(SeedFile.OBSERVATION, READING, READING.replace("71.1078", "71.1079")));
        assertEquals(untouched, database.string(others));
        assertEquals(
                "71.1079",
                database.string(
                        "SELECT value FROM observation WHERE actor_code = 'PER' AND indicator_code = 'internet_users_pct'"
                                + " AND source_code = 'WB_WDI_2025' AND year = 2021"));
        TreeMap<String, String> after = database.footprint();
        // The standing of the reading's rivals has changed with it.
        for (String table :
                new String[] {"observation", "observation_standing", "release", "release_count", "flyway_schema_history"
                }) {
            assertNotEquals(before.remove(table), after.remove(table), table);
        }
        assertEquals(before, after);
    }

    @Test
    void aChangedFunctionHasTheDerivedTablesComputedAgain() {
        for (String function : Derived.FUNCTIONS) {
            DataFiles changed = new ChangedFiles(DataFiles.onClassPath(), function, text -> text + "-- changed\n");
            assertEquals(1, database.load(changed).migrationsExecuted, function);
        }
    }

    @Test
    void theFirstDateOfAMembershipIsThatOfItsRole() {
        assertEquals(List.of(), database.strings("""
                        SELECT m.actor_code || ' in ' || m.organisation_code FROM membership m
                        WHERE (m.since IS NULL) <> (m.since_source_code IS NULL) OR (m.since IS NOT NULL AND NOT EXISTS (
                            SELECT FROM membership_claim c
                            WHERE c.actor_code = m.actor_code AND c.organisation_code = m.organisation_code
                              AND c.role = m.role AND c.since = m.since AND c.source_code = m.since_source_code))"""));
        assertTrue(database.number("SELECT count(*) FROM membership WHERE since IS NOT NULL") > 100);
    }

    @Test
    void addedAndRemovedLinesFollow() {
        long gaps = database.number("SELECT count(*) FROM gap");
        database.load(ChangedFiles.appending(SeedFile.GAP, "TEST-GAP,a subject,what is missing,"));
        assertEquals(gaps + 1, database.number("SELECT count(*) FROM gap"));
        assertEquals(gaps + 1, database.number("SELECT count FROM release_count WHERE table_name = 'gap'"));
        database.load(DataFiles.onClassPath());
        assertEquals(gaps, database.number("SELECT count(*) FROM gap"));
    }

    @Test
    void equalRowsHaveOneVersionWhateverHappenedBefore() {
        String version = database.string("SELECT version FROM release");
        database.load(ChangedFiles.replacing(SeedFile.OBSERVATION, READING, READING.replace("71.1078", "71.10780")));
        assertNotEquals(version, database.string("SELECT version FROM release"));
        database.load(DataFiles.onClassPath());
        assertEquals(version, database.string("SELECT version FROM release"));

        try (SeedDatabase other = SeedDatabase.empty()) {
            other.execute("ALTER DATABASE " + other.string("SELECT current_database()") + " SET DateStyle = 'German'");
            other.load(DataFiles.onClassPath());
            assertEquals(version, other.string("SELECT version FROM release"));
        }
    }
}
