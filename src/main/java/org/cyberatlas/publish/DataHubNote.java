package org.cyberatlas.publish;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Note and source that the ITU DataHub gives for a figure. */
final class DataHubNote {

    private DataHubNote() {}

    /** Source and note as one text; null if both are empty. */
    static String of(String source, String note) {
        String text = Stream.of(source, note)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? null : text;
    }

    static boolean isEstimate(String note) {
        return note != null && note.toLowerCase(Locale.ROOT).contains("estimate");
    }
}
