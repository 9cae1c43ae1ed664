package org.cyberatlas.shared.text;

import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;

/** Text of a search, as it was typed. */
public final class SearchText {

    /** Maximal length in characters. */
    public static final int LONGEST = 200;

    private SearchText() {}

    /**
     * Search text without surrounding spaces, and with a space in place of each character that PostgreSQL cannot store.
     *
     * <p><b>Errors</b>: a {@link BadInput} for a text that is too long, or has fewer letters and digits than needed.
     */
    public static String checked(String argument, String text, int fewest) {
        String typed = text.codePoints()
                .map(character -> isWritten(character) ? character : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        long lettersAndDigits =
                typed.codePoints().filter(Character::isLetterOrDigit).count();
        if (lettersAndDigits < fewest) {
            throw new BadInput(
                    ErrorCode.BAD_ARGUMENT,
                    argument,
                    "'" + argument + "' needs at least " + fewest
                            + (fewest == 1 ? " letter or digit" : " letters or digits"));
        }
        if (typed.codePointCount(0, typed.length()) > LONGEST) {
            throw new BadInput(
                    ErrorCode.BAD_ARGUMENT, argument, "'" + argument + "' is longer than " + LONGEST + " characters");
        }
        return typed;
    }

    /** False for control characters and for half of a surrogate pair, which no database takes. */
    private static boolean isWritten(int character) {
        return !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }
}
