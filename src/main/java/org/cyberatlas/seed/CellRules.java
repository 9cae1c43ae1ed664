package org.cyberatlas.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rules for single cells as they are in the file: a required one is not empty, and each has the format of its column's type. */
final class CellRules {

    private record Form(String expression, String reason) {}

    /** Narrower than what PostgreSQL takes: one way to write a thing, so that equal files are equal rows. */
    private static final Map<String, Form> FORMS = Map.of(
            "integer", new Form("%s ~ '^-?(0|[1-9][0-9]{0,8})$'", "not a whole number of at most nine digits"),
            "numeric", new Form("%s ~ '^-?[0-9]+([.][0-9]+)?$'", "not a number in plain digits, such as -12.5"),
            "boolean", new Form("%s IN ('true', 'false')", "neither true nor false"),
            // Dates repeat, and looking into the calendar takes its time. OFFSET 0 has PostgreSQL make the cells
            // distinct before.
            "date",
                    new Form(
                            "%1$s NOT IN (SELECT cell FROM (SELECT DISTINCT %1$s FROM incoming_text OFFSET 0) AS different (cell)"
                                    + " WHERE cell !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' OR NOT is_partial_date(cell))",
                            "not a day of the calendar, written 2020-02-20"));

    private CellRules() {}

    static List<Table.Rule> of(Table table) {
        List<Table.Rule> rules = new ArrayList<>();
        for (Table.Column column : table.columns()) {
            List<String> name = List.of(column.name());
            String cell = Table.quoted(column.name());
            if (column.required()) {
                rules.add(new Table.Rule(
                        cell + " IS NOT NULL", name, "the cell is empty, and this column needs a value"));
            }
            Form form = FORMS.get(column.type());
            if (form != null) {
                rules.add(new Table.Rule(form.expression().formatted(cell), name, form.reason()));
            }
        }
        return rules;
    }
}
