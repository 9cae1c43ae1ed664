package org.cyberatlas.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.cyberatlas.start.MigrationFailure;
import org.cyberatlas.testsupport.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Migrations that fail: the start stops with one sentence, and the database is unchanged. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("slow")
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
    void aDatabaseWithOtherTablesIsLeftAlone() {
        try (SeedDatabase database = SeedDatabase.empty()) {
            database.execute("CREATE TABLE other_table (code text)");
            assertEquals(
                    "The database holds tables that the atlas did not make; give it an empty one. Nothing was changed.",
                    sentence(database));
            assertEquals(
                    List.of("other_table"),
                    database.strings("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"));
        }
    }

    @Test
    void rowsThatAreRefusedAreNamedWithoutAClass() {
        try (SeedDatabase database = SeedDatabase.loaded()) {
            RuntimeException failed = assertThrows(
                    RuntimeException.class, () -> database.load(FewObservations.FILES, "UN_EGDI ", " UN_EGDY"));
            assertEquals(
                    "ATLAS_DATA_EXCLUDED_SOURCES (atlas.data.excluded-sources) names 'UN_EGDY', which is no code in db/data/source.csv; the nearest known is 'UN_EGDI'\nThe database is as it was before.",
                    MigrationFailure.sentence(failed).orElseThrow());
        }
    }

    @Test
    void fullDiskOfTheServerIsNamed() {
        try (SeedDatabase database = SeedDatabase.loaded()) {
            database.execute("""
                    CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN
                        RAISE 'could not extend file "base/1/2"' USING ERRCODE = 'disk_full';
                    END $$""");
            database.execute("CREATE TRIGGER full_disk BEFORE INSERT ON gap EXECUTE FUNCTION full_disk()");
            RuntimeException failed = assertThrows(
                    RuntimeException.class,
                    () -> database.load(
                            ChangedFiles.of(SeedFile.GAP, text -> text.replaceFirst("(?m)^(M-01,)", "$1more on "))));
            assertEquals(
                    "The disk of the database server is full (ERROR: could not extend file \"base/1/2\"); make room there and start again. The database is as it was before.",
                    MigrationFailure.sentence(failed).orElseThrow());
        }
    }

    @Test
    void aUserWithoutRightsIsToldWhichAccountHasThem() {
        try (SeedDatabase database = SeedDatabase.empty()) {
            TestDatabase own = database.database();
            SeedDatabase readers =
                    new SeedDatabase(new TestDatabase(own.name(), own.jdbcUrl(), own.reader(), own.reader()));
            String sentence = sentence(readers);
            assertTrue(
                    sentence.startsWith(
                            "The user may not build the database (ERROR: permission denied for function pg_try_advisory_xact_lock)."),
                    sentence);
            assertTrue(sentence.contains("QUARKUS_FLYWAY_USERNAME"), sentence);
            assertFalse(sentence.contains("Position"), sentence);
        }
    }

    @Test
    void otherFailuresAreReportedElsewhere() {
        assertEquals(Optional.empty(), MigrationFailure.sentence(new IllegalStateException("another reason")));
    }

    private static String sentence(SeedDatabase database) {
        RuntimeException failed = assertThrows(RuntimeException.class, () -> database.load(FewObservations.FILES));
        return MigrationFailure.sentence(failed).orElseThrow();
    }
}
