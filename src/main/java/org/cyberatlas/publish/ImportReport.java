package org.cyberatlas.publish;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.cyberatlas.publish.ImportOutcome.Difference;

/** Printed summary of an import. */
final class ImportReport {

    private static final int LARGEST = 10;

    private ImportReport() {}

    /** @param nextExpected date on which a source expects its next edition; empty if it expects none */
    static void print(List<ImportOutcome> outcomes, Function<String, Optional<String>> nextExpected, PrintWriter out) {
        for (ImportOutcome outcome : outcomes) {
            out.printf(
                    "%s: %d new, %d changed, %d withdrawn, %d unchanged%s%n",
                    outcome.indicator(),
                    outcome.added().size(),
                    outcome.changed().size(),
                    outcome.withdrawn().size(),
                    outcome.unchanged().size(),
                    outcome.previous() == null
                            ? "; no edition before"
                            : " (edition before: " + outcome.previous() + ")");
            print("changed", outcome.changed(), out);
            print("withdrawn", outcome.withdrawn(), out);
        }
        outcomes.stream()
                .map(ImportOutcome::previous)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(previous -> nextExpected
                        .apply(previous)
                        .ifPresent(date -> out.printf(
                                "%s still has next_expected %s in source.csv: clear it, and enter the date of the edition"
                                        + " after this one in the new source, if the publisher states it.%n",
                                previous, date)));
    }

    private static void print(String kind, List<Difference> differences, PrintWriter out) {
        differences.stream()
                .limit(LARGEST)
                .forEach(difference -> out.printf(
                        "  %s %s %d: %s -> %s%n",
                        kind,
                        difference.point().actor(),
                        difference.point().year(),
                        text(difference.before()),
                        text(difference.after())));
        if (differences.size() > LARGEST) {
            out.printf("  and %d more %s%n", differences.size() - LARGEST, kind);
        }
    }

    private static String text(BigDecimal value) {
        return value == null ? "not published" : value.toPlainString();
    }
}
