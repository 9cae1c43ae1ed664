package org.cyberatlas.shared.text;

import java.util.Locale;

/**
 * Case of codes and of other names that have letters of ASCII alone, for a text as it was typed. In a text with any other letter no case is changed, because
 * the change could make such a name of it: the upper case of ß is SS, the lower case of the Kelvin sign is k.
 */
public final class Ascii {

    private static final int END = 128;

    private Ascii() {}

    public static String upper(String typed) {
        return isAscii(typed) ? typed.toUpperCase(Locale.ROOT) : typed;
    }

    public static String lower(String typed) {
        return isAscii(typed) ? typed.toLowerCase(Locale.ROOT) : typed;
    }

    private static boolean isAscii(String typed) {
        return typed.chars().allMatch(letter -> letter < END);
    }
}
