package org.cyberatlas.seed;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * The rows of one file on their way into a table: first as PostgreSQL parsed them, in {@code incoming_text}, then in the types of the
 * table, in {@code incoming}. Both have the line that a row stands on.
 */
record StagingTable(Connection connection, DataFile data, Table table) {

    private static final Pattern PLACE = Pattern.compile("line (\\d+)");

    private static final Pattern MISSING = Pattern.compile("missing data for column \"(\\w+)\"");

    private static final int MOST_CELLS = 4;

    String path() {
        return data.file().path();
    }

    boolean tableIsEmpty() throws SQLException {
        return texts("SELECT 'row' FROM " + Table.quoted(table.name()) + " LIMIT 1")
                .isEmpty();
    }

    /** Lets PostgreSQL parse the file; a cell that is empty, quoted or not, is null. */
    void parse() throws SQLException {
        execute("DROP TABLE IF EXISTS incoming, incoming_text, difference, outgoing, arriving, change");
        execute("CREATE TEMPORARY TABLE incoming_text (line int GENERATED ALWAYS AS IDENTITY (START WITH 2), "
                + table.columns().stream()
                        .map(c -> Table.quoted(c.name()) + " text")
                        .collect(Collectors.joining(", "))
                + ") ON COMMIT DROP");
        String columns = "(" + table.columnList() + ")";
        long rows;
        try {
            rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "COPY incoming_text " + columns + " FROM STDIN (FORMAT csv, HEADER true, FORCE_NULL "
                                    + columns + ")",
                            new StringReader(data.text()));
        } catch (PSQLException e) {
            throw refused(e);
        } catch (IOException e) {
            throw new DataRefused(DataProblem.ofFile(path(), "the file cannot be read"), e);
        }
        if (rows != data.rows()) {
            throw new DataRefused(
                    DataProblem.ofLine(path(), (int) rows + 2, "the file ends for PostgreSQL before this line"));
        }
    }

    private DataRefused refused(PSQLException e) {
        ServerErrorMessage message = e.getServerErrorMessage();
        if (message == null || message.getWhere() == null) {
            return new DataRefused(DataProblem.ofFile(path(), "PostgreSQL does not take the file"), e);
        }
        Matcher place = PLACE.matcher(message.getWhere());
        if (!place.find()) {
            return new DataRefused(DataProblem.ofFile(path(), message.getMessage()));
        }
        Matcher missing = MISSING.matcher(message.getMessage());
        return new DataRefused(
                missing.find()
                        ? new DataProblem(
                                path(), Integer.parseInt(place.group(1)), missing.group(1), null, "the cell is missing")
                        : DataProblem.ofLine(path(), Integer.parseInt(place.group(1)), message.getMessage()));
    }

    /** Casts the cells to the types of the table, once the type check has passed. */
    void convert() throws SQLException {
        execute("CREATE TEMPORARY TABLE incoming ON COMMIT DROP AS SELECT line, "
                + table.columns().stream()
                        .map(c -> Table.quoted(c.name()) + "::" + c.type() + " AS " + Table.quoted(c.name()))
                        .collect(Collectors.joining(", "))
                + " FROM incoming_text");
    }

    /** The problems of the rows that break a rule. All rules are checked together, because reading the rows takes longer than a rule. */
    List<DataProblem> problems(String rows, List<Table.Rule> rules) throws SQLException {
        if (rules.isEmpty()) {
            return List.of();
        }
        String broken = rules.stream().map(StagingTable::broken).collect(Collectors.joining(" OR "));
        String each = rules.stream()
                .map(rule -> "(" + place(rule) + ", " + Table.literal(rule.reason()) + ", " + broken(rule) + ")")
                .collect(Collectors.joining(", "));
        return problems("SELECT line, rule.columns, rule.cells, rule.reason FROM (SELECT * FROM " + rows + " WHERE "
                + broken + ") wrong CROSS JOIN LATERAL (VALUES " + each
                + ") AS rule (columns, cells, reason, broken) WHERE rule.broken");
    }

    private static String broken(Table.Rule rule) {
        return "NOT (" + rule.expression() + ")";
    }

    /** Names and cells of the columns of a rule. One over many columns says in its reason what is meant; the list of its cells would say less. */
    private static String place(Table.Rule rule) {
        List<String> columns = rule.columns();
        return columns.size() > MOST_CELLS
                ? "NULL, NULL"
                : Table.literal(String.join(", ", columns)) + ", " + cells(columns);
    }

    /** The cells of several columns as one text, an empty one included; of one column, null if it is empty. */
    static String cells(List<String> columns) {
        return columns.size() == 1
                ? Table.quoted(columns.get(0)) + "::text"
                : columns.stream()
                        .map(column -> "coalesce(" + Table.quoted(column) + "::text, '')")
                        .collect(Collectors.joining(", ", "concat_ws(', ', ", ")"));
    }

    /** The problems that a query finds; it returns line, column, cell and reason. */
    List<DataProblem> problems(String query) throws SQLException {
        String sql = "SELECT * FROM (" + query
                + ") AS problem (line, \"column\", cell, reason) ORDER BY line, \"column\" COLLATE \"C\" LIMIT "
                + DataRefused.MOST_PROBLEMS;
        return Sql.list(
                connection,
                sql,
                row -> new DataProblem(path(), row.getInt(1), row.getString(2), row.getString(3), row.getString(4)));
    }

    List<String> texts(String query) throws SQLException {
        return Sql.list(connection, query, row -> row.getString(1));
    }

    int execute(String sql) throws SQLException {
        return Sql.execute(connection, sql);
    }
}
