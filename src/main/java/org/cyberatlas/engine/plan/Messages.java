package org.cyberatlas.engine.plan;

import java.util.Locale;

/**
 * Messages of graphql-java in the words of this project: the bundles {@code i18n/*_en.properties}, which graphql-java finds by the
 * locale of a request. A key that they do not have is that of graphql-java's own bundle.
 */
public final class Messages {

    public static final Locale LOCALE = Locale.ENGLISH;

    /** Ends the name of an argument in front of a message; no name and no text of a document has this character. */
    private static final char END_OF_ARGUMENT = 0;

    private Messages() {}

    /** Name of the argument that a message is about, with the place in it, or null. */
    static String argument(String message) {
        int end = message.indexOf(END_OF_ARGUMENT);
        return end < 0 ? null : message.substring(0, end);
    }

    static String text(String message) {
        return message.substring(message.indexOf(END_OF_ARGUMENT) + 1)
                .replaceFirst("Expected IntValue$", "Expected an integer")
                .replaceFirst("Expected StringValue$", "Expected text in double quotes");
    }
}
