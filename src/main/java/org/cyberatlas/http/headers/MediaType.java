package org.cyberatlas.http.headers;

import java.util.Locale;
import java.util.Optional;
import org.cyberatlas.shared.error.RequestRejectedException;

/** Media type of a GraphQL response, by the Accept header of the request. Of several ranges that match a type, the most specific one counts. */
public enum MediaType {
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    JSON("application/json");

    private static final int RANGES_READ = 32;
    private static final int NAMED = 3;

    private final String name;

    MediaType(String name) {
        this.name = name;
    }

    /** Type and subtype, without parameters. */
    public String type() {
        return name;
    }

    public String contentType() {
        return name + "; charset=utf-8";
    }

    /** Status of the response to a rejected request. Clients of plain JSON get 200 for errors of the GraphQL request. */
    public int status(RequestRejectedException rejection) {
        return rejection.isAboutDocument() && this == JSON ? 200 : rejection.status();
    }

    /** Whether a client accepts a response that exists in this media type only. */
    public static boolean accepts(String header, String type) {
        return header == null || header.isBlank() || Fit.of(type, ranges(header)).quality > 0;
    }

    /**
     * Media type of a GraphQL response; empty if the client accepts neither. A client that names the newer type gets it; one that accepts
     * anything gets the older.
     */
    public static Optional<MediaType> chosen(String header) {
        if (header == null || header.isBlank()) {
            return Optional.of(JSON);
        }
        String[] ranges = ranges(header);
        Fit newer = Fit.of(GRAPHQL_RESPONSE.type(), ranges);
        Fit older = Fit.of(JSON.type(), ranges);
        if (newer.quality == 0 && older.quality == 0) {
            return Optional.empty();
        }
        boolean named = newer.specificity == NAMED;
        boolean better = newer.quality > older.quality || newer.quality == older.quality && named;
        return Optional.of(better ? GRAPHQL_RESPONSE : JSON);
    }

    /** Whether a client names HTML with a quality value no lower than that of JSON, as browsers do. */
    public static boolean prefersHtml(String header) {
        if (header == null) {
            return false;
        }
        String[] ranges = ranges(header);
        Fit html = Fit.of("text/html", ranges);
        return html.specificity == NAMED && html.quality > 0 && html.quality >= Fit.of(JSON.type(), ranges).quality;
    }

    private static String[] ranges(String header) {
        return header.toLowerCase(Locale.ROOT).split(",", RANGES_READ + 1);
    }

    /** Quality value and specificity of the range that matches a media type best. */
    private record Fit(double quality, int specificity) {

        private static Fit of(String offered, String[] ranges) {
            Fit best = new Fit(0, 0);
            for (int i = 0; i < Math.min(ranges.length, RANGES_READ); i++) {
                String[] parts = ranges[i].split(";", -1);
                int specificity = MediaType.specificity(offered, parts);
                if (specificity > best.specificity) {
                    best = new Fit(MediaType.quality(parts), specificity);
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

    /** Responses are in UTF-8, so a range with another charset does not match. */
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

    /** Quality value among the parameters of a range or coding; 1 if there is none. */
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
        // RFC 9110 requires a digit before the point and at most three after it; Java's HttpURLConnection sends ".2".
        return text.matches("0?\\.\\d{1,9}|0\\.?|1(\\.0{0,9})?") ? Double.parseDouble(text) : 0;
    }
}
