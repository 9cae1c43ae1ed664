package org.cyberatlas.shared.error;

/** The bounds of a range in an argument, each of which may be missing. */
public final class Range {

    private Range() {}

    /**
     * Refuses a range that holds nothing because it ends before it starts.
     *
     * @param argument name of the range, or of its lower bound where the bounds are two arguments
     */
    public static <V extends Comparable<? super V>> void requireInOrder(String argument, V from, V to) {
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw new BadInput(
                    ErrorCode.BAD_ARGUMENT,
                    argument,
                    "'" + argument + "' runs from " + from + " to " + to + ": from lies after to");
        }
    }
}
