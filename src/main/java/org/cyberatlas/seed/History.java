package org.cyberatlas.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Record of what each load changes, in the transaction of the load. The first load of a database changes nothing: it has no rows before. */
record History(Connection connection) {

    /** Releases whose changed rows are stored; counts of all are. */
    static final int RELEASES = 10;

    /** Most changes of one table that are stored of one release. */
    static final int CHANGES = 10_000;

    /** Changed figures by their extent, then new ones, then what is neither. */
    private static final String LARGEST_FIRST =
            "nullif(extent, 0) DESC NULLS LAST, kind = 'REMOVED', before IS NOT NULL";

    private static final String NEXT = "(SELECT max(number) + 1 FROM release_history)";

    /** False until the first release of the database is recorded. */
    boolean hasBegun() throws SQLException {
        return Sql.one(connection, "SELECT EXISTS (SELECT FROM release_history)", row -> row.getBoolean(1));
    }

    /** Records the difference between the rows of {@code outgoing} and {@code arriving}, which have the columns of the table. */
    void record(Table table) throws SQLException {
        List<String> key = table.rowKey().columns();
        Sql.execute(
                connection,
                "CREATE TEMPORARY TABLE change ON COMMIT DROP AS SELECT to_jsonb(o) AS old, to_jsonb(a) AS new, coalesce(to_jsonb(a), to_jsonb(o)) AS row"
                        + " FROM outgoing o FULL JOIN arriving a ON ROW(" + Table.list(key, "o.") + ")::text = ROW("
                        + Table.list(key, "a.") + ")::text");
        String name = Table.literal(table.name());
        Sql.execute(
                connection,
                "INSERT INTO table_change (release_number, table_name, added, changed, removed) SELECT " + NEXT + ", "
                        + name
                        + ", count(*) FILTER (WHERE old IS NULL), count(*) FILTER (WHERE old IS NOT NULL AND new IS NOT NULL),"
                        + " count(*) FILTER (WHERE new IS NULL) FROM change HAVING count(*) > 0");
        String rowKey = key.stream()
                .map(column -> "row ->> " + Table.literal(column))
                .collect(Collectors.joining(", ", "array_to_string(ARRAY[", "], ',', '')"));
        String actor = table.actorColumn()
                .map(column -> "row ->> " + Table.literal(column))
                .orElse("NULL");
        String whole = "coalesce(row ->> 'value', (jsonb_strip_nulls(row) - " + names(key) + ")::text)";
        String column = "CASE WHEN row ->> 'value' IS NOT NULL THEN 'value' END";
        Sql.execute(
                connection,
                "INSERT INTO row_change (release_number, table_name, key, kind, column_name, before, after, actor_code, extent) SELECT "
                        + NEXT + ", " + name + ", " + rowKey + ", kind, column_name, before, after, " + actor
                        + ", extent FROM (SELECT *, CASE WHEN column_name = ANY(" + names(table.measuredColumns())
                        + ") THEN abs(after::numeric - before::numeric) / nullif(greatest(abs(before::numeric), abs(after::numeric)), 0) END AS extent"
                        + " FROM change CROSS JOIN LATERAL ("
                        + "SELECT 'CHANGED' AS kind, name AS column_name, old ->> name AS before, new ->> name AS after FROM unnest("
                        + names(table.columnNames())
                        + ") name WHERE old IS NOT NULL AND new IS NOT NULL AND old ->> name IS DISTINCT FROM new ->> name"
                        + " UNION ALL SELECT 'REMOVED', " + column + ", " + whole + ", NULL WHERE new IS NULL"
                        + " UNION ALL SELECT 'ADDED', " + column + ", " + preferredUntilNow(table) + ", " + whole
                        + " WHERE old IS NULL) cell) measured ORDER BY " + LARGEST_FIRST + ", " + rowKey
                        + " COLLATE \"C\", column_name COLLATE \"C\" LIMIT " + CHANGES);
    }

    private static String preferredUntilNow(Table table) {
        return table.name().equals(SeedFile.OBSERVATION.table())
                ? "(SELECT s.value::text FROM observation_standing s WHERE s.preferred AND row ->> 'value' IS NOT NULL"
                        + " AND s.actor_code = row ->> 'actor_code' AND s.indicator_code = row ->> 'indicator_code'"
                        + " AND s.year = left(row ->> 'period_end', 4)::int)"
                : "NULL";
    }

    /** Records the release to which the loaded rows belong, and removes changes of long ago. */
    void end(String version, LocalDate publishedOn) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO release_history (number, version, published_on) SELECT coalesce(max(number), 0) + 1, ?, ?"
                        + " FROM release_history HAVING (SELECT version FROM release_history ORDER BY number DESC LIMIT 1) IS DISTINCT FROM ?",
                version,
                publishedOn,
                version);
        Sql.execute(
                connection,
                "DELETE FROM row_change WHERE release_number <= (SELECT max(number) FROM release_history) - "
                        + RELEASES);
    }

    private static String names(List<String> names) {
        return names.stream().map(Table::literal).collect(Collectors.joining(", ", "CAST(ARRAY[", "] AS text[])"));
    }
}
