package org.cyberatlas.shared.text;

/** Check for strings that PostgreSQL can store: no U+0000 and no unpaired surrogate. */
public final class Text {

    private Text() {}

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
}
