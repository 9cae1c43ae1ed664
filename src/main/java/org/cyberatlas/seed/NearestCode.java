package org.cyberatlas.seed;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known code that is nearest to a mistyped one. */
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

    /** Letters to change; case does not count. */
    private static int distance(String a, String b) {
        return LevenshteinDistance.getDefaultInstance().apply(a.toUpperCase(Locale.ROOT), b.toUpperCase(Locale.ROOT));
    }
}
