package org.cyberatlas.engine.plan;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.InternalFailure;
import org.cyberatlas.shared.error.RequestRejectedException;
import org.jboss.logging.Logger;

/**
 * Format of GraphQL errors in responses: message, locations, path and a code. Errors about the request keep their message, in the wording
 * of {@link Messages}; internal errors go to the log, and the client gets a reference.
 */
public final class ErrorFormat {

    private static final Logger LOG = Logger.getLogger(ErrorFormat.class);

    private ErrorFormat() {}

    public static Map<String, Object> of(GraphQLError error) {
        Map<String, Object> given = error.getExtensions();
        if (given != null && given.containsKey("code")) {
            return error(error, error.getMessage(), given);
        }
        if (error.getErrorType() == ErrorType.InvalidSyntax) {
            return error(error, error.getMessage(), Map.of("code", ErrorCode.SYNTAX_ERROR.name()));
        }
        return masked(error);
    }

    /** @param suggestion the end of the message */
    static Map<String, Object> of(ValidationError error, String suggestion) {
        String argument = Messages.argument(error.getDescription());
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", (argument == null ? ErrorCode.VALIDATION_ERROR : ErrorCode.BAD_ARGUMENT).name());
        if (argument != null) {
            extensions.put("argument", withoutIndexes(argument));
        }
        return error(error, Messages.text(error.getDescription()) + suggestion, extensions);
    }

    /** The argument, or the field of it, at a place such as {@code among.codes[1]}: a list as a whole, as checks of its values name it. */
    static String withoutIndexes(String place) {
        return place.replaceAll("\\[\\d+]", "");
    }

    private static Map<String, Object> masked(GraphQLError error) {
        InternalFailure failure = InternalFailure.logged(LOG, null, error.getMessage() + " at " + error.getPath());
        return error(error, failure.message(), failure.extensions());
    }

    private static Map<String, Object> error(GraphQLError error, String message, Map<String, Object> extensions) {
        Map<String, Object> written = error.toSpecification();
        written.remove("locations", List.of());
        written.put("message", message);
        written.put("extensions", extensions); // graphql-java adds a classification to them
        return written;
    }

    /** Rejection of a document for what it has at a location. */
    static RequestRejectedException rejection(
            ErrorCode code, String message, SourceLocation location, Map<String, ?> details) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        extensions.putAll(details);
        GraphQLError error = GraphQLError.newError()
                .message("%s", message)
                .location(location)
                .extensions(extensions)
                .build();
        return RequestRejectedException.ofDocument(List.of(of(error)));
    }
}
