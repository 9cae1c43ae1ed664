package org.cyberatlas.seed;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Exclusion of the sources that the operator does not want, of every row that cites one, and of every row that refers to an excluded row. Where a
 * source tells only a part of a row, that part is emptied and the row stays. Excluded codes are stored in the table {@code left_out}: a
 * later file may name them and is right to.
 */
final class SourceExclusion {

    /** The cells that go when the source in the column goes, in tables whose rows say more than that source does. */
    private record Part(SeedFile file, String column, List<String> emptied) {}

    private static final List<Part> PARTS = List.of(
            // Codes and names belong to no source; all else about an organisation belongs to its source.
            new Part(
                    SeedFile.ACTOR,
                    "source_code",
                    List.of("founded", "seat_code", "url", "source_code", "verification")),
            // The definition is in the atlas's own words, and other sources may have observations.
            new Part(SeedFile.INDICATOR, "source_code", List.of("source_code")),
            new Part(SeedFile.DIALOGUE, "purpose_source_code", List.of("purposes", "purpose_source_code")));

    private final Set<String> sources;

    SourceExclusion(Set<String> sources) {
        this.sources = sources.stream()
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void requireKnown(StagingTable incoming) throws SQLException {
        if (sources.isEmpty() || !isSource(incoming)) {
            return;
        }
        Set<String> known = Set.copyOf(incoming.texts("SELECT code FROM incoming"));
        for (String source : sources) {
            if (!known.contains(source)) {
                throw new DataRefused("ATLAS_DATA_EXCLUDED_SOURCES (atlas.data.excluded-sources) names '" + source
                        + "', which is no code in " + incoming.path()
                        + ReferenceCheck.nearest(source, known));
            }
        }
    }

    void apply(StagingTable incoming) throws SQLException {
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
        for (Part part : PARTS) {
            if (part.file().table().equals(incoming.table().name())) {
                incoming.execute("UPDATE incoming SET "
                        + part.emptied().stream().map(c -> c + " = NULL").collect(Collectors.joining(", ")) + " WHERE "
                        + refersToLeftOut(part.column(), SeedFile.SOURCE.table()));
            }
        }
        String condition = incoming.table().references().stream()
                .map(reference -> refersToLeftOut(reference.column(), reference.table()))
                .collect(Collectors.joining(" OR "));
        // Rows of one file may refer to each other, so a row left out can make the next one go.
        while (incoming.execute(leaveOut(incoming, condition)) > 0) {
            continue;
        }
    }

    private static String refersToLeftOut(String column, String table) {
        return Table.quoted(column) + " IN (SELECT code FROM left_out WHERE table_name = " + Table.literal(table) + ")";
    }

    private static String leaveOut(StagingTable incoming, String condition) {
        String delete = "DELETE FROM incoming WHERE " + condition;
        return incoming.table()
                .code()
                .map(code ->
                        "WITH gone AS (" + delete + " RETURNING code) INSERT INTO left_out (table_name, code) SELECT "
                                + Table.literal(incoming.table().name()) + ", code FROM gone")
                .orElse(delete);
    }

    private static boolean isSource(StagingTable incoming) {
        return incoming.table().name().equals(SeedFile.SOURCE.table());
    }

    @Override
    public String toString() {
        return sources.toString();
    }
}
