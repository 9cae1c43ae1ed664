package org.cyberatlas.seed;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Leaves out the sources that the operator does not want, every row that cites one in any column, and every row that refers to a row left
 * out. Codes left out are kept in the table {@code left_out}: a later file may name them and is right to.
 */
final class Exclusion {

    private final Set<String> sources;

    Exclusion(Set<String> sources) {
        this.sources = new TreeSet<>(sources);
    }

    void requireKnown(Incoming incoming) throws SQLException {
        if (sources.isEmpty() || !isSource(incoming)) {
            return;
        }
        Set<String> known = Set.copyOf(incoming.texts("SELECT code FROM incoming"));
        for (String source : sources) {
            if (!known.contains(source)) {
                throw new DataRefused(
                        "atlas.data.excluded-sources names '" + source + "', which is no code in " + incoming.path()
                                + new NearestCode(known)
                                        .to(source)
                                        .map(code -> "; the nearest known is '" + code + "'")
                                        .orElse(""));
            }
        }
    }

    void apply(Incoming incoming) throws SQLException {
        String table = Table.literal(incoming.table().name());
        incoming.execute("DELETE FROM left_out WHERE table_name = " + table);
        if (sources.isEmpty()) {
            return;
        }
        if (isSource(incoming)) {
            incoming.execute(leaveOut(
                    incoming,
                    "code IN (" + sources.stream().map(Table::literal).collect(Collectors.joining(", ")) + ")"));
            return;
        }
        if (incoming.table().references().isEmpty()) {
            return;
        }
        String condition = incoming.table().references().stream()
                .map(Exclusion::refersToLeftOut)
                .collect(Collectors.joining(" OR "));
        // Rows of one file may refer to each other, so a row left out can make the next one go.
        while (incoming.execute(leaveOut(incoming, condition)) > 0) {
            continue;
        }
    }

    private static String refersToLeftOut(Table.Reference reference) {
        return Table.quoted(reference.column()) + " IN (SELECT code FROM left_out WHERE table_name = "
                + Table.literal(reference.table()) + ")";
    }

    private static String leaveOut(Incoming incoming, String condition) {
        String delete = "DELETE FROM incoming WHERE " + condition;
        return incoming.table()
                .code()
                .map(code ->
                        "WITH gone AS (" + delete + " RETURNING code) INSERT INTO left_out (table_name, code) SELECT "
                                + Table.literal(incoming.table().name()) + ", code FROM gone")
                .orElse(delete);
    }

    private static boolean isSource(Incoming incoming) {
        return incoming.table().name().equals(SeedFile.SOURCE.table());
    }

    @Override
    public String toString() {
        return sources.toString();
    }
}
