package org.cyberatlas.seed;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Check constraints of the table, applied to the rows of the file before the table is changed, so that each error has a line. */
final class RuleCheck implements FileCheck {

    /** A rule over more columns than this says in its reason what is meant; the list of its cells would say less. */
    private static final int MOST_CELLS = 4;

    @Override
    public List<DataProblem> problems(Incoming incoming) throws SQLException {
        List<String> queries = incoming.table().rules().stream()
                // A rule over a generated column is left to the table itself.
                .filter(rule -> incoming.table().fills(rule.columns()))
                .map(RuleCheck::broken)
                .toList();
        return queries.isEmpty() ? List.of() : incoming.problems(String.join(" UNION ALL ", queries));
    }

    private static String broken(Table.Rule rule) {
        boolean few = rule.columns().size() <= MOST_CELLS;
        String columns = few ? Table.literal(String.join(", ", rule.columns())) : "NULL";
        String cells = rule.columns().stream()
                .map(column -> "coalesce(" + Table.quoted(column) + "::text, '')")
                .collect(Collectors.joining(", ", "concat_ws(', ', ", ")"));
        return "SELECT line, " + columns + ", " + (few ? cells : "NULL") + ", " + Table.literal(rule.reason())
                + " FROM incoming WHERE NOT (" + rule.expression() + ")";
    }
}
