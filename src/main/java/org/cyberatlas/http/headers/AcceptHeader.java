package org.cyberatlas.http.headers;

import java.util.Locale;
import java.util.Optional;

/**
 * Reads the quality values of an Accept header. Where several ranges fit a media type, the most specific one counts.
 */
public final class AcceptHeader {

    private static final int RANGES_READ = 32;
    private static final int NAMED = 3;

    private AcceptHeader() {}

    /** Whether a client takes an answer that is written in no other media type. */
    public static boolean accepts(String header, String type) {
        return header == null || header.isBlank() || Fit.of(type, ranges(header)).quality > 0;
    }

    /**
     * The media type of an answer to a question. Empty where the client accepts none of ours. One that names the newer media type knows how to read it; one that takes anything
     * gets the older.
     */
    public static Optional<MediaType> chosen(String header) {
        if (header == null || header.isBlank()) {
            return Optional.of(MediaType.JSON);
        }
        String[] ranges = ranges(header);
        Fit newer = Fit.of(MediaType.GRAPHQL_RESPONSE.type(), ranges);
        Fit older = Fit.of(MediaType.JSON.type(), ranges);
        if (newer.quality == 0 && older.quality == 0) {
            return Optional.empty();
        }
        boolean named = newer.specificity == NAMED;
        boolean better = newer.quality > older.quality || newer.quality == older.quality && named;
        return Optional.of(better ? MediaType.GRAPHQL_RESPONSE : MediaType.JSON);
    }

    /** Whether a client names HTML and likes it no less than JSON, as browsers do. */
    public static boolean prefersHtml(String header) {
        if (header == null) {
            return false;
        }
        String[] ranges = ranges(header);
        Fit html = Fit.of("text/html", ranges);
        return html.specificity == NAMED
                && html.quality > 0
                && html.quality >= Fit.of(MediaType.JSON.type(), ranges).quality;
    }

    private static String[] ranges(String header) {
        return header.toLowerCase(Locale.ROOT).split(",", RANGES_READ + 1);
    }

    /** How well a media type fits, by the most specific of the ranges that it is in. */
    private record Fit(double quality, int specificity) {

        private static Fit of(String offered, String[] ranges) {
            Fit best = new Fit(0, 0);
            for (int i = 0; i < Math.min(ranges.length, RANGES_READ); i++) {
                String[] parts = ranges[i].split(";", -1);
                int specificity = AcceptHeader.specificity(offered, parts);
                if (specificity > best.specificity) {
                    best = new Fit(AcceptHeader.quality(parts), specificity);
                }
            }
            return best;
        }
    }

    private static int specificity(String offered, String[] parts) {
        String range = parts[0].strip();
        if (range.equals(offered)) {
            return acceptsUtf8(parts) ? NAMED : 0;
        }
        if (range.equals(offered.substring(0, offered.indexOf('/')) + "/*")) {
            return 2;
        }
        return range.equals("*/*") || range.equals("*") ? 1 : 0; // HttpURLConnection of Java sends both
    }

    /** An answer is always UTF-8, so a range that names another charset fits none. */
    private static boolean acceptsUtf8(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.startsWith("charset=")) {
                return parameter
                        .substring("charset=".length())
                        .replace("\"", "")
                        .equals("utf-8");
            }
        }
        return true;
    }

    /** Of a range or coding with its parameters; 1 where none is stated. */
    static double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.startsWith("q=")) {
                return number(parameter.substring(2).strip());
            }
        }
        return 1;
    }

    private static double number(String text) {
        // RFC 9110 wants a digit before the point and three behind it; HttpURLConnection of Java sends ".2".
        return text.matches("0?\\.\\d{1,9}|0\\.?|1(\\.0{0,9})?") ? Double.parseDouble(text) : 0;
    }
}
