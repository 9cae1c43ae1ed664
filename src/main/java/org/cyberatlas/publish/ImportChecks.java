package org.cyberatlas.publish;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cyberatlas.publish.ImportOutcome.Point;

/** Checks of a new edition against the one before, which a file that is cut short or shifted does not pass. */
final class ImportChecks {

    private ImportChecks() {}

    /** Refuses a file that ends early, or that lacks a country or the newest year of the edition before. */
    static void requireComplete(Set<Point> before, Set<Point> after, Set<String> actorsInFile, ImportRequest request) {
        Set<String> missing = before.stream().map(Point::actor).collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(actorsInFile);
        missing.removeAll(request.without());
        if (!missing.isEmpty()) {
            throw new ImportRefusal("the file lacks " + missing.size()
                    + " of the countries that the edition before has; is it cut short? If they are meant to be missing, name them: --without "
                    + String.join(",", missing));
        }
        int newestBefore = before.stream().mapToInt(Point::year).max().orElse(0);
        int newest = after.stream().mapToInt(Point::year).max().orElse(0);
        if (newest < newestBefore) {
            throw new ImportRefusal("the newest year in the file is " + newest + ", the edition before has "
                    + newestBefore + "; is the file older, or cut short?");
        }
    }

    /** Refuses a file in which most shared values differ: columns or rows may have been shifted. */
    static void requirePlausible(ImportOutcome outcome, ImportRequest request) {
        int shared = outcome.changed().size() + outcome.unchanged().size();
        if (!request.rebased() && shared > 20 && outcome.changed().size() * 2 > shared) {
            throw new ImportRefusal(outcome.changed().size() + " of " + shared + " values of " + outcome.indicator()
                    + " differ from those of " + outcome.previous()
                    + "; are rows or columns shifted? If the series was rebased, say so: --rebased");
        }
    }
}
