package org.cyberatlas.shared.error;

/** The bounds of a range in an argument, each of which may be missing. */
public final class Range {

    private Range() {}

    /**
     * Refuses a range that holds nothing because it ends before it starts.
     *
     * @param argument name of the range
     */
    public static <V extends Comparable<? super V>> void requireInOrder(String argument, V from, V to) {
        if (isReversed(from, to)) {
            throw new BadInput(
                    ErrorCode.BAD_ARGUMENT,
                    argument,
                    "'" + argument + "' runs from " + from + " to " + to + ": from lies after to");
        }
    }

    /** The same for bounds that are two arguments. */
    public static <V extends Comparable<? super V>> void requireInOrder(
            String lowerArgument, V lower, String upperArgument, V upper) {
        if (isReversed(lower, upper)) {
            throw new BadInput(
                    ErrorCode.BAD_ARGUMENT,
                    lowerArgument,
                    "'" + lowerArgument + "' (" + lower + ") lies after '" + upperArgument + "' (" + upper + ")");
        }
    }

    public static void requireNotNegative(String argument, Double number) {
        if (number != null && number < 0) {
            throw new BadInput(
                    ErrorCode.BAD_ARGUMENT, argument, "'" + argument + "' is " + number + "; it takes 0 or more");
        }
    }

    private static <V extends Comparable<? super V>> boolean isReversed(V lower, V upper) {
        return lower != null && upper != null && lower.compareTo(upper) > 0;
    }
}
