package org.cyberatlas.engine.plan;

import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.cyberatlas.engine.Deadline;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.FailureClassifier;
import org.cyberatlas.shared.error.InternalFailure;
import org.jboss.logging.Logger;

/**
 * Handler of exceptions that fields throw.
 *
 * <p>A {@link BadInput} keeps its message and code. A failure of the database that may pass, or of a field after the deadline, is an
 * {@link ExceptionWhileDataFetching}, for which the whole request is rejected. Any other exception is an internal error: the log gets the
 * cause, and the client a reference to it.
 */
final class FieldErrorHandler implements DataFetcherExceptionHandler {

    private static final Logger LOG = Logger.getLogger(FieldErrorHandler.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        GraphQLError error = error(parameters);
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }

    private static GraphQLError error(DataFetcherExceptionHandlerParameters parameters) {
        Throwable thrown = parameters.getException();
        BadInput badInput = ExceptionUtils.throwableOfType(thrown, BadInput.class);
        if (badInput != null) {
            return told(parameters, badInput);
        }
        GraphQLContext context = parameters.getDataFetchingEnvironment().getGraphQlContext();
        boolean passing = context.<Deadline>get(Deadline.class).isOver()
                || FailureClassifier.of(thrown).isPresent();
        return passing
                ? new ExceptionWhileDataFetching(parameters.getPath(), thrown, parameters.getSourceLocation())
                : masked(parameters, context);
    }

    private static GraphQLError told(DataFetcherExceptionHandlerParameters parameters, BadInput badInput) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", badInput.code().name());
        if (badInput.argument() != null) {
            extensions.put("argument", badInput.argument());
        }
        return error(parameters, badInput.getMessage(), extensions);
    }

    /** One log line and one reference for equal failures, for any number of parents and places. */
    private static GraphQLError masked(DataFetcherExceptionHandlerParameters parameters, GraphQLContext context) {
        Map<String, InternalFailure> failures =
                context.computeIfAbsent(InternalFailure.class, unused -> new ConcurrentHashMap<>());
        Throwable thrown = parameters.getException();
        InternalFailure failure = failures.computeIfAbsent(
                way(ExceptionUtils.getRootCause(thrown)),
                unused -> InternalFailure.logged(LOG, thrown, "field " + parameters.getPath() + " failed"));
        return error(parameters, failure.messageOfField(), failure.extensions());
    }

    private static String way(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        return failure.getClass().getName() + (stack.length == 0 ? failure.getMessage() : stack[0]);
    }

    private static GraphQLError error(
            DataFetcherExceptionHandlerParameters parameters, String message, Map<String, Object> extensions) {
        return GraphqlErrorBuilder.newError()
                .message("%s", message)
                .path(parameters.getPath())
                .location(parameters.getSourceLocation())
                .extensions(extensions)
                .build();
    }
}
