package org.cyberatlas.seed;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.cyberatlas.seed.Incoming.RowRule;

/** Check constraints of the table, applied to the rows of the file before the table is changed, so that each error has a line. */
final class RuleCheck implements FileCheck {

    /** A rule over more columns than this says in its reason what is meant; the list of its cells would say less. */
    private static final int MOST_CELLS = 4;

    @Override
    public List<DataProblem> problems(Incoming incoming) throws SQLException {
        return incoming.problems(
                "incoming",
                incoming.table().rules().stream()
                        // A rule over a generated column is left to the table itself.
                        .filter(rule -> incoming.table().fills(rule.columns()))
                        .map(RuleCheck::ofRow)
                        .toList());
    }

    private static RowRule ofRow(Table.Rule rule) {
        boolean few = rule.columns().size() <= MOST_CELLS;
        String columns = few ? Table.literal(String.join(", ", rule.columns())) : "NULL";
        String cells = rule.columns().stream()
                .map(column -> "coalesce(" + Table.quoted(column) + "::text, '')")
                .collect(Collectors.joining(", ", "concat_ws(', ', ", ")"));
        return new RowRule(columns, few ? cells : "NULL", rule.reason(), "NOT (" + rule.expression() + ")");
    }
}
