package org.cyberatlas.shared.text;

import java.util.Locale;

/** Text as a client sends it: whether PostgreSQL can store it, and its case where it is a code. */
public final class Text {

    private static final int END_OF_ASCII = 128;

    private Text() {}

    /** False for U+0000 and for an unpaired surrogate. */
    public static boolean isSound(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == 0 || Character.isLowSurrogate(character)) {
                return false;
            }
            if (Character.isHighSurrogate(character)
                    && (++i == text.length() || !Character.isLowSurrogate(text.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Upper case of a code, or of another name that has letters of ASCII alone. A text with any other letter is left as it is, because the change could
     * make such a name of it: the upper case of ß is SS, the lower case of the Kelvin sign is k.
     */
    public static String upper(String code) {
        return isAscii(code) ? code.toUpperCase(Locale.ROOT) : code;
    }

    /** Lower case, under the same condition. */
    public static String lower(String code) {
        return isAscii(code) ? code.toLowerCase(Locale.ROOT) : code;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < END_OF_ASCII);
    }
}
