package org.cyberatlas.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Properties of tables and directories on which the load relies. */
@Execution(ExecutionMode.CONCURRENT)
class TablesTest {

    private static final Pattern TABLE = Pattern.compile("(?:FROM|JOIN) (\\w+)");

    @AutoClose
    private static SeedDatabase database;

    @BeforeAll
    static void load() {
        database = SeedDatabase.loaded();
    }

    @Test
    void everyForeignKeyIsIndexed() {
        assertEquals(List.of(), database.strings("""
                        SELECT c.conrelid::regclass || '.' || c.conname FROM pg_constraint c
                        WHERE c.contype = 'f' AND NOT EXISTS (
                            SELECT FROM pg_index i
                            WHERE i.indrelid = c.conrelid AND i.indpred IS NULL
                              AND (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)"""));
    }

    @Test
    void everyRuleHasAReason() {
        assertEquals(
                List.of(),
                database.strings(
                        "SELECT concat_ws('.', nullif(conrelid, 0)::regclass, nullif(contypid, 0)::regtype, conname)"
                                + " FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace"
                                + " AND obj_description(oid, 'pg_constraint') IS NULL"));
    }

    @Test
    void everyForeignKeyIsOneColumnAndChecksAtTheEnd() {
        assertEquals(
                List.of(),
                database.strings("SELECT conrelid::regclass || '.' || conname FROM pg_constraint"
                        + " WHERE contype = 'f' AND (cardinality(conkey) <> 1 OR NOT condeferred)"));
    }

    @Test
    void everyCellHasATypeWhoseFormIsChecked() {
        assertEquals(
                List.of(),
                database.strings("SELECT attrelid::regclass || '.' || attname FROM pg_attribute"
                        + " JOIN release_count ON attrelid = table_name::regclass WHERE attnum > 0 AND NOT attisdropped AND attgenerated = ''"
                        + " AND format_type(atttypid, atttypmod) NOT IN ('text', 'integer', 'numeric', 'boolean', 'date',"
                        + " 'partial_date', 'verification_level')"));
    }

    @Test
    void aFileIsLoadedAfterAllThatItRefersTo() throws IOException {
        for (SeedFile file : SeedFile.values()) {
            Set<String> catalogue = new TreeSet<>(database.strings(
                    "SELECT DISTINCT confrelid::regclass FROM pg_constraint WHERE contype = 'f' AND confrelid <> conrelid"
                            + " AND conrelid = '" + file.table() + "'::regclass"));
            catalogue.addAll(tablesReadByTheCheckOf(file));
            Set<String> declared =
                    file.refersTo().stream().map(SeedFile::table).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(catalogue, declared, file.path());
        }
    }

    @Test
    void everyFileOfTheDirectoriesIsLoaded() throws IOException {
        Set<String> data =
                Arrays.stream(SeedFile.values()).map(SeedFile::path).collect(Collectors.toCollection(TreeSet::new));
        data.add(ReleaseDate.PATH);
        assertEquals(data, files("db/data", ".csv"));
        assertEquals(new TreeSet<>(Derived.PATHS), files("db/derived", ".sql"));
        assertEquals(Derived.PATHS, List.copyOf(new TreeSet<>(Derived.PATHS)));
        assertEquals(
                new TreeSet<>(Derived.FUNCTIONS),
                files("db/migration", ".sql").stream()
                        .filter(path -> path.startsWith("db/migration/R__"))
                        .collect(Collectors.toCollection(TreeSet::new)));
        Set<String> checks =
                Arrays.stream(SeedFile.values()).map(SeedFile::checkPath).collect(Collectors.toSet());
        assertEquals(
                Set.of(),
                files("db/check", ".sql").stream()
                        .filter(p -> !checks.contains(p))
                        .collect(Collectors.toSet()));
    }

    private static Set<String> tablesReadByTheCheckOf(SeedFile file) throws IOException {
        Path check = Path.of(file.checkPath());
        if (!Files.exists(check)) {
            return Set.of();
        }
        Set<String> tables =
                Arrays.stream(SeedFile.values()).map(SeedFile::table).collect(Collectors.toSet());
        return TABLE.matcher(Files.readString(check))
                .results()
                .map(match -> match.group(1))
                .filter(tables::contains)
                .filter(table -> !table.equals(file.table()))
                .collect(Collectors.toSet());
    }

    private static Set<String> files(String directory, String suffix) throws IOException {
        try (Stream<Path> paths = Files.list(Path.of(directory))) {
            return paths.map(path -> directory + "/" + path.getFileName())
                    .filter(path -> path.endsWith(suffix))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
