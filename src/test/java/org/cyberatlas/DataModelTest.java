package org.cyberatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** The description of the tables, compared with the database: the diagram has its foreign keys, and no table is missing. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DataModelTest {

    private static final Path DOCUMENT = Path.of("docs", "data-model.md");

    /** One edge per foreign key; those to source would cover the rest, as nearly every table has one. */
    private static final String EDGES = """
            SELECT format('    %s %s--%s %s : "%s"', parent.relname,
                CASE WHEN c.attnotnull THEN '||' ELSE '|o' END,
                CASE WHEN EXISTS (SELECT FROM pg_index i WHERE i.indrelid = fk.conrelid AND i.indisunique
                    AND i.indnkeyatts = 1 AND i.indkey[0] = fk.conkey[1]) THEN 'o|' ELSE 'o{' END,
                child.relname, c.attname)
            FROM pg_constraint fk
            JOIN pg_class child ON child.oid = fk.conrelid
            JOIN pg_class parent ON parent.oid = fk.confrelid
            JOIN pg_attribute c ON c.attrelid = fk.conrelid AND c.attnum = fk.conkey[1]
            WHERE fk.contype = 'f' AND fk.connamespace = current_schema()::regnamespace AND parent.relname <> 'source'
            ORDER BY parent.relname COLLATE "C", child.relname COLLATE "C", c.attname COLLATE "C"
            """;

    private static final String RELATIONS = """
            SELECT relname FROM pg_class
            WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'v', 'm')
            ORDER BY relname COLLATE "C"
            """;

    @Inject
    DataSource pool;

    @Test
    void theDiagramShowsTheForeignKeysOfTheDatabase() throws IOException, SQLException {
        String diagram = "```mermaid\nerDiagram\n" + String.join("\n", ask(EDGES)) + "\n```\n";
        assertTrue(
                Files.readString(DOCUMENT).contains(diagram),
                () -> "the diagram in " + DOCUMENT + " has to read\n" + diagram);
    }

    @Test
    void everyTableAndViewIsDescribed() throws IOException, SQLException {
        String text = Files.readString(DOCUMENT);
        assertEquals(
                List.of(),
                ask(RELATIONS).stream()
                        .filter(name -> !text.contains("`" + name + "`"))
                        .toList());
    }

    private List<String> ask(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        }
    }
}
