package org.cyberatlas.seed;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Check of single cells: required cells are not empty, and each has the format of its column's type. */
final class CellCheck implements FileCheck {

    private record Form(String condition, String reason) {}

    /** Narrower than what PostgreSQL takes: one way to write a thing, so that equal files are equal rows. */
    private static final Map<String, Form> FORMS = Map.of(
            "integer", new Form("%s ~ '^-?(0|[1-9][0-9]{0,8})$'", "not a whole number of at most nine digits"),
            "numeric", new Form("%s ~ '^-?[0-9]+([.][0-9]+)?$'", "not a number in plain digits, such as -12.5"),
            "boolean", new Form("%s IN ('true', 'false')", "neither true nor false"),
            "date",
                    new Form(
                            "%1$s ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' AND is_partial_date(%1$s)",
                            "not a day of the calendar, written 2020-02-20"));

    @Override
    public List<DataProblem> problems(Incoming incoming) throws SQLException {
        List<String> queries = new ArrayList<>();
        for (Table.Column column : incoming.table().columns()) {
            String name = Table.quoted(column.name());
            String start = "SELECT line, " + Table.literal(column.name()) + ", " + name + ", ";
            if (column.required()) {
                queries.add(start + "'the cell is empty, and this column needs a value' FROM incoming_text WHERE "
                        + name + " IS NULL");
            }
            Form form = FORMS.get(column.type());
            if (form != null) {
                // A form is asked of each different cell once: dates repeat, and looking into the calendar takes its
                // time.
                // OFFSET 0 has PostgreSQL make the cells distinct before it checks them.
                queries.add(start + Table.literal(form.reason()) + " FROM incoming_text WHERE " + name
                        + " IN (SELECT cell FROM (SELECT DISTINCT " + name
                        + " FROM incoming_text OFFSET 0) AS different (cell) WHERE NOT ("
                        + form.condition().formatted("cell")
                        + "))");
            }
        }
        return incoming.problems(String.join(" UNION ALL ", queries));
    }
}
