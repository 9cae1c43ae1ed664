package org.cyberatlas.shared.error;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** A filter or a set names a code that nothing has; the message offers the nearest that exist, or else all if they are few. */
public final class UnknownCode extends BadInput {

    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 3;
    private static final int FEW = 20;

    public UnknownCode(String argument, String kind, String given, Collection<String> known) {
        super(ErrorCode.UNKNOWN_CODE, argument, "unknown " + kind + " '" + given + "'" + offered(given, known));
    }

    /** The nearest of the known values, or else all if they are few, as the end of a sentence. */
    public static String offered(String given, Collection<String> known) {
        String nearest = didYouMean(given, known);
        return !nearest.isEmpty() || known.isEmpty() || known.size() > FEW
                ? nearest
                : known.stream().sorted().collect(Collectors.joining("', '", "; known are '", "'"));
    }

    /** The nearest of what is known, as the end of a sentence; empty where nothing is near. */
    public static String didYouMean(String given, Collection<String> known) {
        return didYouMean(nearest(given, known));
    }

    /** @param tolerated changes of one character at most, from what was given to what is known */
    public static String didYouMean(String given, Collection<String> known, int tolerated) {
        return didYouMean(nearest(given, known, tolerated));
    }

    /** Values that may be meant, as the end of a sentence; empty if there are none. */
    public static String didYouMean(List<String> nearest) {
        return nearest.isEmpty()
                ? ""
                : "; did you mean "
                        + nearest.stream().map(code -> "'" + code + "'").collect(Collectors.joining(" or ")) + "?";
    }

    /** The nearest of what is known, nearest first: those with the fewest letters to change, whatever their case. */
    public static List<String> nearest(String given, Collection<String> known) {
        return nearest(given, known, Math.max(1, given.length() / 3));
    }

    private static List<String> nearest(String given, Collection<String> known, int tolerated) {
        String wanted = given.toLowerCase(Locale.ROOT);
        LevenshteinDistance distance = new LevenshteinDistance(tolerated);
        record Near(String code, int distance) {}
        return known.stream()
                .map(code -> new Near(code, distance.apply(wanted, code.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance() >= 0)
                .sorted(Comparator.comparingInt(Near::distance)
                        .thenComparingInt(near -> Math.abs(near.code().length() - given.length()))
                        .thenComparing(Near::code))
                .limit(OFFERED)
                .map(Near::code)
                .toList();
    }
}
