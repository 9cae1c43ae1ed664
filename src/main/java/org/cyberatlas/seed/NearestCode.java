package org.cyberatlas.seed;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the known code that somebody may have meant. */
final class NearestCode {

    private final List<String> known;

    NearestCode(Collection<String> known) {
        this.known = known.stream().sorted().toList();
    }

    /** The known code with the fewest letters to change, of the same length if there is one; empty where more than a third of the letters differ. */
    Optional<String> to(String code) {
        return known.stream()
                .min(Comparator.<String>comparingInt(candidate -> distance(code, candidate))
                        .thenComparingInt(candidate -> Math.abs(candidate.length() - code.length())))
                .filter(candidate -> distance(code, candidate) * 3 <= Math.max(code.length(), 3));
    }

    /** Levenshtein's distance; case does not count. */
    private static int distance(String a, String b) {
        String left = a.toUpperCase(Locale.ROOT);
        String right = b.toUpperCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
