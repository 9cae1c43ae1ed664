package org.cyberatlas.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
@Tag("slow")
class LoadTest {

    @AutoClose
    private static final SeedDatabase WHOLE = new SeedDatabase(CurrentRelease.copy());

    @AutoClose
    private final SeedDatabase database = SeedDatabase.loaded();

    private static final String NEWER =
            "PER,households_internet_capital_pct,2022-10-01,2022-12-31,76.1,,,EXACT,,,,,,,households,WHOLE,,,,INEI_TIC_2021Q4,PRESS";

    private static final String READING = "PER,internet_users_pct,2024-01-01,2024-12-31,81.9571,";

    @Test
    void anEmptyDatabaseHoldsEveryRowOfTheFilesAfterwards() {
        for (SeedFile file : SeedFile.values()) {
            long rows = CurrentRelease.FILES.required(file.path()).lines().count() - 1;
            assertEquals(rows, WHOLE.number("SELECT count(*) FROM " + file.table()), file.path());
            assertEquals(
                    rows,
                    WHOLE.number("SELECT count FROM release_count WHERE table_name = '" + file.table() + "'"),
                    file.path());
        }
        assertEquals(SeedFile.values().length, WHOLE.number("SELECT count(*) FROM release_count"));
        assertEquals(
                CurrentRelease.FILES
                        .required(ReleaseDate.PATH)
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow(),
                WHOLE.string("SELECT published_on FROM release"));
        assertTrue(WHOLE.number("SELECT count(*) FROM membership WHERE organisation_code = 'UN'") > 190);
        assertEquals(
                0,
                WHOLE.number("SELECT count(*) FROM (SELECT latest, preferred AND year IS NOT DISTINCT FROM max(year)"
                        + " FILTER (WHERE preferred) OVER (PARTITION BY actor_code, indicator_code) AS newest"
                        + " FROM observation_standing) s WHERE latest IS DISTINCT FROM newest"));
    }

    @Test
    void aFilledDatabaseHasTheIndexesAndConstraintsOfAnEmptyOne() {
        String definitions = """
                SELECT format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
                WHERE connamespace = 'public'::regnamespace
                UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
                UNION ALL SELECT format('%s %s', classoid::regclass, description) FROM pg_description
                ORDER BY 1""";
        try (SeedDatabase empty = SeedDatabase.empty()) {
            empty.flyway().load().migrate();
            assertEquals(0, empty.number("SELECT count(*) FROM observation"));
            assertEquals(empty.strings(definitions), WHOLE.strings(definitions));
        }
    }

    @Test
    void anUndatedValueIsRevisedByAnUndatedOneAlone() {
        String row = "CAN,fixed_broadband_5gb_pct_gni,,,0.9,,,EXACT,,,,,,,,WHOLE,,,,%s,SECONDARY";
        String standing = "SELECT source_code || ' ' || because FROM observation_standing WHERE actor_code = 'CAN'"
                + " AND indicator_code = 'fixed_broadband_5gb_pct_gni' AND year IS NULL ORDER BY 1";
        ChangedFiles whole = ChangedFiles.appending(SeedFile.OBSERVATION, row.formatted("ITU_IDI_2024"));
        database.load(whole);
        assertEquals(List.of("ITU_IDI_2024 ONLY_OBSERVATION"), database.strings(standing));
        database.load(whole.and(SeedFile.OBSERVATION, text -> text + row.formatted("ITU_IPB_2025_33") + "\n"));
        assertEquals(List.of("ITU_IDI_2024 EDITION", "ITU_IPB_2025_33 ONLY_OBSERVATION"), database.strings(standing));
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
    void theMarkOfTheLatestFollowsANewerYear() {
        String latest = "SELECT string_agg(year::text, ',') FROM observation_standing WHERE latest"
                + " AND actor_code = 'PER' AND indicator_code = 'households_internet_capital_pct'";
        assertEquals("2021", database.string(latest));
        database.load(ChangedFiles.appending(SeedFile.OBSERVATION, NEWER));
        assertEquals("2022", database.string(latest));
        database.load(FewObservations.FILES);
        assertEquals("2021", database.string(latest));
    }

    @Test
    void aLoadEndsWithAVacuumOfEachTable() {
        String vacuumed = "SELECT count(*) FROM pg_stat_user_tables WHERE vacuum_count > 0";
        database.load(FewObservations.FILES);
        assertEquals(0, database.number(vacuumed), "nothing is loaded, so nothing is vacuumed");
        database.load(ChangedFiles.replacing(SeedFile.OBSERVATION, READING, READING.replace("81.9571", "81.9572")));
        assertEquals(database.number("SELECT count(*) FROM pg_stat_user_tables"), database.number(vacuumed));
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
    }
}
