package org.cyberatlas.http;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberatlas.shared.error.ErrorCode;
import org.jboss.logging.Logger;

/**
 * Writes an error of the engine as a client gets it: message, place, path and a code. What the engine says about the question is
 * kept, without the names of its classes; what it says about our own mistakes goes to the log, and the client gets a reference.
 */
final class ErrorFormat {

    private static final Logger LOG = Logger.getLogger(ErrorFormat.class);
    private static final Pattern VALIDATION = Pattern.compile("(?i)validation error \\([^)]*\\)\\s*:\\s*");
    private static final Pattern ARGUMENT = Pattern.compile("(?i)argument '([\\w.\\[\\]]+)' (is|must|contains)"
            + "|^(?:missing|null value for non-null) (?:field|directive) argument '(\\w+)'");
    private static final Pattern VALUE = Pattern.compile(" with value '.*?'(?= (?:is|must|contains) )", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\\w+Value\\{(?:value|name)='?([^{}']*)'?\\}");
    private static final Pattern KIND = Pattern.compile("'(\\w+)Value'");

    private ErrorFormat() {}

    static Map<String, Object> of(GraphQLError error) {
        Map<String, Object> given = error.getExtensions();
        if (given != null && given.containsKey("code")) {
            return error(error, error.getMessage(), given);
        }
        if (error.getErrorType() == ErrorType.InvalidSyntax) {
            return error(error, plain(error.getMessage()), Map.of("code", ErrorCode.SYNTAX_ERROR.name()));
        }
        if (error.getErrorType() == ErrorType.ValidationError) {
            return aboutDocument(error);
        }
        return masked(error);
    }

    private static Map<String, Object> aboutDocument(GraphQLError error) {
        String message = plain(error.getMessage());
        Map<String, Object> extensions = new LinkedHashMap<>();
        Matcher argument = ARGUMENT.matcher(message);
        boolean named = argument.find();
        extensions.put("code", (named ? ErrorCode.BAD_ARGUMENT : ErrorCode.VALIDATION_ERROR).name());
        if (named) {
            extensions.put("argument", argument.group(1) == null ? argument.group(3) : argument.group(1));
        }
        return error(error, message, extensions);
    }

    /** Without the engine's prefixes and its names for literals, and without the value, which the client has. */
    static String plain(String message) {
        String text = VALIDATION.matcher(message == null ? "" : message).replaceAll("");
        text = VALUE.matcher(text).replaceAll("");
        text = LITERAL.matcher(text).replaceAll("$1");
        text = KIND.matcher(text).replaceAll("'$1'").replace("ANTLR error ", "");
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static Map<String, Object> masked(GraphQLError error) {
        String reference = UUID.randomUUID().toString();
        LOG.errorf("Reference %s: %s at %s", reference, error.getMessage(), error.getPath());
        return error(
                error,
                "The server could not answer this; tell its operator the reference " + reference,
                Map.of("code", ErrorCode.INTERNAL_ERROR.name(), "reference", reference));
    }

    private static Map<String, Object> error(GraphQLError error, String message, Map<String, Object> extensions) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("message", message);
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            written.put("locations", locations(error.getLocations()));
        }
        if (error.getPath() != null) {
            written.put("path", error.getPath());
        }
        Map<String, Object> kept = new LinkedHashMap<>(extensions);
        kept.remove("classification");
        written.put("extensions", kept);
        return written;
    }

    static List<Map<String, Integer>> locations(List<SourceLocation> locations) {
        return locations.stream()
                .filter(location -> location != null)
                .map(location -> Map.of("line", location.getLine(), "column", location.getColumn()))
                .toList();
    }
}
