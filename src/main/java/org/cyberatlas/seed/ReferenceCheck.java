package org.cyberatlas.seed;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.cyberatlas.shared.error.UnknownCode;

/** Check that every code a row refers to is in its file, with the nearest known code in the message, since most are misspelt. */
final class ReferenceCheck {

    private ReferenceCheck() {}

    static List<DataProblem> problems(StagingTable incoming) throws SQLException {
        List<DataProblem> found = new ArrayList<>();
        for (Table.Reference reference : incoming.table().references()) {
            List<DataProblem> unknown = incoming.problems(unknown(incoming.table(), reference));
            if (!unknown.isEmpty()) {
                List<String> known = known(incoming, reference);
                unknown.forEach(problem -> found.add(withSuggestion(problem, known)));
            }
        }
        return found;
    }

    private static String unknown(Table table, Table.Reference reference) {
        String column = "i." + Table.quoted(reference.column());
        return "SELECT i.line, " + Table.literal(reference.column()) + ", " + column + "::text, "
                + Table.literal("unknown " + reference.table()) + " FROM incoming i WHERE " + column + " IS NOT NULL"
                + " AND NOT EXISTS (SELECT FROM " + target(table, reference) + " t WHERE t."
                + Table.quoted(reference.tableColumn())
                + " = " + column + ") AND NOT EXISTS (SELECT FROM left_out o WHERE o.table_name = "
                + Table.literal(reference.table()) + " AND o.code = " + column + ")";
    }

    private static List<String> known(StagingTable incoming, Table.Reference reference) throws SQLException {
        return incoming.texts("SELECT " + Table.quoted(reference.tableColumn()) + "::text FROM "
                + target(incoming.table(), reference));
    }

    /** Rows of one file may refer to each other, whatever their order. */
    private static String target(Table table, Table.Reference reference) {
        return reference.table().equals(table.name()) ? "incoming" : Table.quoted(reference.table());
    }

    private static DataProblem withSuggestion(DataProblem problem, List<String> known) {
        String reason = problem.reason() + nearest(problem.cell(), known);
        return new DataProblem(problem.path(), problem.line(), problem.column(), problem.cell(), reason);
    }

    /** The nearest known code, as the end of a sentence; empty if nothing is near. */
    static String nearest(String unknown, Collection<String> known) {
        return UnknownCode.nearest(unknown, known).stream()
                .findFirst()
                .map(code -> "; the nearest known is '" + code + "'")
                .orElse("");
    }
}
