package org.cyberatlas.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
@Tag("slow")
class HistoryTest {

    private static final String OBSERVATION = "PER,internet_users_pct,2024-01-01,2024-12-31,81.9571,";
    private static final String KEY = "PER,internet_users_pct,WB_WDI_2025,2024-01-01,2024-12-31,";
    private static final String CHANGES =
            "SELECT concat_ws('|', table_name, key, kind, column_name, before, after, actor_code) FROM row_change"
                    + " ORDER BY release_number, table_name, key, column_name";

    @AutoClose
    private final SeedDatabase database = SeedDatabase.loaded();

    @Test
    void aFreshDatabaseHasOneReleaseWithoutChanges() {
        assertEquals(
                database.string("SELECT '1 ' || version || ' ' || published_on FROM release"),
                database.string("SELECT number || ' ' || version || ' ' || published_on FROM release_history"));
        assertEquals(0, database.number("SELECT count(*) FROM table_change"));
        assertEquals(0, database.number("SELECT count(*) FROM row_change"));
    }

    @Test
    void aLoadThatChangesNothingRecordsNothing() {
        database.load(ChangedFiles.replacing(
                SeedFile.OBSERVATION, OBSERVATION, "\"PER\"" + OBSERVATION.substring("PER".length())));
        assertEquals(1, database.number("SELECT count(*) FROM release_history"));
        assertEquals(0, database.number("SELECT count(*) FROM table_change"));
    }

    @Test
    void aReleaseRecordsChangedCellsAndAddedAndRemovedRows() {
        ChangedFiles corrected =
                ChangedFiles.replacing(SeedFile.OBSERVATION, OBSERVATION, OBSERVATION.replace("81.9571", "82.50"));
        database.load(corrected.and(SeedFile.GAP, text -> text + "TEST-GAP,a subject,what is missing,\n"));
        assertEquals(
                List.of(
                        "gap|TEST-GAP|ADDED|{\"missing\": \"what is missing\", \"subject\": \"a subject\"}",
                        "observation|" + KEY + ",|CHANGED|value|81.9571|82.50|PER"),
                database.strings(CHANGES));
        assertEquals(
                List.of("2 gap 1 0 0", "2 observation 0 1 0"),
                database.strings("SELECT concat_ws(' ', release_number, table_name, added, changed, removed)"
                        + " FROM table_change ORDER BY table_name"));
        assertEquals("0.0066", database.string("SELECT round(extent, 4) FROM row_change WHERE extent IS NOT NULL"));
        assertEquals(
                database.string("SELECT version FROM release"),
                database.string("SELECT version FROM release_history WHERE number = 2"));

        database.load(FewObservations.FILES);
        assertEquals(
                "gap|TEST-GAP|REMOVED|{\"missing\": \"what is missing\", \"subject\": \"a subject\"}",
                database.strings(CHANGES.replace("row_change", "row_change WHERE release_number = 3"))
                        .get(0));
        assertEquals(3, database.number("SELECT count(*) FROM release_history"));
        assertEquals(
                database.string("SELECT version FROM release_history WHERE number = 1"),
                database.string("SELECT version FROM release_history WHERE number = 3"));
    }

    @Test
    void changesOfTheLastTenReleasesAreStored() {
        database.execute("INSERT INTO release_history (number, version, published_on)"
                + " SELECT n, 'version ' || n, date '2026-01-01' + n FROM generate_series(2, 12) n");
        database.execute("INSERT INTO row_change (release_number, table_name, key, kind) SELECT n, 'gap', 'G', 'ADDED'"
                + " FROM generate_series(2, 12) n");
        database.load(ChangedFiles.appending(SeedFile.GAP, "TEST-GAP,a subject,what is missing,"));
        assertEquals(
                List.of("4", "5", "6", "7", "8", "9", "10", "11", "12", "13"),
                database.strings("SELECT release_number FROM row_change ORDER BY release_number"));
        assertEquals(13, database.number("SELECT count(*) FROM release_history"));
    }
}
