package org.cyberatlas.seed;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cyberatlas.seed.Incoming.RowRule;

/** Check of single cells: required cells are not empty, and each has the format of its column's type. */
final class CellCheck implements FileCheck {

    private record Form(String broken, String reason) {}

    /** Narrower than what PostgreSQL takes: one way to write a thing, so that equal files are equal rows. */
    private static final Map<String, Form> FORMS = Map.of(
            "integer", new Form("%s !~ '^-?(0|[1-9][0-9]{0,8})$'", "not a whole number of at most nine digits"),
            "numeric", new Form("%s !~ '^-?[0-9]+([.][0-9]+)?$'", "not a number in plain digits, such as -12.5"),
            "boolean", new Form("%s NOT IN ('true', 'false')", "neither true nor false"),
            // Dates repeat, and looking into the calendar takes its time. OFFSET 0 has PostgreSQL make the cells
            // distinct before.
            "date",
                    new Form(
                            "%1$s IN (SELECT cell FROM (SELECT DISTINCT %1$s FROM incoming_text OFFSET 0) AS different (cell)"
                                    + " WHERE cell !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' OR NOT is_partial_date(cell))",
                            "not a day of the calendar, written 2020-02-20"));

    @Override
    public List<DataProblem> problems(Incoming incoming) throws SQLException {
        List<RowRule> rules = new ArrayList<>();
        for (Table.Column column : incoming.table().columns()) {
            String name = Table.literal(column.name());
            String cell = Table.quoted(column.name());
            if (column.required()) {
                rules.add(
                        new RowRule(name, cell, "the cell is empty, and this column needs a value", cell + " IS NULL"));
            }
            Form form = FORMS.get(column.type());
            if (form != null) {
                rules.add(new RowRule(name, cell, form.reason(), form.broken().formatted(cell)));
            }
        }
        return incoming.problems("incoming_text", rules);
    }
}
