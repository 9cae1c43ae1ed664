package org.cyberatlas.publish;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import org.cyberatlas.publish.EditionImport.Difference;
import org.cyberatlas.publish.EditionImport.Outcome;

/** Printed summary of an import. */
final class ImportReport {

    private static final int LARGEST = 10;

    private ImportReport() {}

    static void print(List<Outcome> outcomes, PrintWriter out) {
        for (Outcome outcome : outcomes) {
            out.printf(
                    "%s: %d new, %d changed, %d withdrawn, %d unchanged%s%n",
                    outcome.indicator(),
                    outcome.added().size(),
                    outcome.changed().size(),
                    outcome.withdrawn().size(),
                    outcome.unchanged(),
                    outcome.previous() == null
                            ? "; no edition before"
                            : " (edition before: " + outcome.previous() + ")");
            print("changed", outcome.changed(), out);
            print("withdrawn", outcome.withdrawn(), out);
        }
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
