package org.cyberatlas.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.cyberatlas.start.MigrationFailure;
import org.junit.jupiter.api.Test;

/** A structure that cannot be brought up to date stops the start with one sentence, and stays as it was. */
class MigrationFailureTest {

    @Test
    void aDatabaseThatOtherMigrationsBuiltIsNamed() {
        try (SeedDatabase database = SeedDatabase.loaded()) {
            database.execute("UPDATE flyway_schema_history SET checksum = checksum + 1 WHERE version = '3'");
            assertEquals(
                    "The structure of the database was not built by the migrations of this version (the first that differs is 3); start the version that built it, or give this one an empty database. Nothing was changed.",
                    sentence(database));
        }
    }

    @Test
    void aMigrationThatFailsIsNamedWithTheReason() {
        try (SeedDatabase database = SeedDatabase.loaded()) {
            database.execute("DELETE FROM flyway_schema_history WHERE version::int >= 9");
            String before = database.string("SELECT count(*) FROM flyway_schema_history");
            String sentence = sentence(database);
            assertTrue(
                    sentence.matches(
                            "The migration V9__create_search\\.sql failed \\(ERROR: .* already exists.*\\); the database is as it was before\\."),
                    sentence);
            assertEquals(before, database.string("SELECT count(*) FROM flyway_schema_history"));
        }
    }

    @Test
    void aDatabaseOfSomebodyElseIsLeftAlone() {
        try (SeedDatabase database = SeedDatabase.empty()) {
            database.execute("CREATE TABLE somebody_else (code text)");
            assertEquals(
                    "The database holds tables that the atlas did not make; give it an empty one. Nothing was changed.",
                    sentence(database));
            assertEquals(
                    List.of("somebody_else"),
                    database.strings("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"));
        }
    }

    @Test
    void whatHasNothingToDoWithMigrationsIsSaidElsewhere() {
        assertEquals(Optional.empty(), MigrationFailure.sentence(new IllegalStateException("another reason")));
    }

    private static String sentence(SeedDatabase database) {
        RuntimeException failed = assertThrows(RuntimeException.class, () -> database.load(DataFiles.onClassPath()));
        return MigrationFailure.sentence(failed).orElseThrow();
    }
}
