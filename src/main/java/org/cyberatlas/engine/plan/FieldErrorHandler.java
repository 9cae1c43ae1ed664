package org.cyberatlas.engine.plan;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.cyberatlas.engine.Deadline;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.FailureClassifier;
import org.cyberatlas.shared.error.InternalFailure;
import org.jboss.logging.Logger;

/**
 * Handler of exceptions that fields throw.
 *
 * <p>A {@link BadInput} keeps its message and code. Any other exception is an internal error: the log gets the cause, and the client a
 * reference to it.
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
        BadInput badInput = badInput(parameters.getException());
        if (badInput != null) {
            return told(parameters, badInput);
        }
        GraphQLContext context = parameters.getDataFetchingEnvironment().getGraphQlContext();
        if (context.get(Deadline.class) instanceof Deadline deadline && deadline.isOver()) {
            return error(
                    parameters,
                    FailureClassifier.rejection(ErrorCode.DEADLINE_EXCEEDED).getMessage(),
                    Map.of("code", ErrorCode.DEADLINE_EXCEEDED.name()));
        }
        return FailureClassifier.of(parameters.getException())
                .map(fault -> passing(parameters, context, fault))
                .orElseGet(() -> masked(parameters, context));
    }

    /** One line for all fields of a request, since a database that goes away fails many of them. */
    private static GraphQLError passing(
            DataFetcherExceptionHandlerParameters parameters, GraphQLContext context, ErrorCode fault) {
        Set<ErrorCode> logged = context.computeIfAbsent(ErrorCode.class, unused -> ConcurrentHashMap.newKeySet());
        if (logged.add(fault)) {
            LOG.warnf(
                    "%s: %s at %s", fault, FailureClassifier.message(parameters.getException()), parameters.getPath());
        }
        return error(parameters, FailureClassifier.rejection(fault).getMessage(), Map.of("code", fault.name()));
    }

    private static BadInput badInput(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadInput badInput) {
                return badInput;
            }
        }
        return null;
    }

    private static GraphQLError told(DataFetcherExceptionHandlerParameters parameters, BadInput badInput) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", badInput.code().name());
        if (badInput.argument() != null) {
            extensions.put("argument", badInput.argument());
        }
        return error(parameters, badInput.getMessage(), extensions);
    }

    private static GraphQLError masked(DataFetcherExceptionHandlerParameters parameters, GraphQLContext context) {
        InternalFailure failure = failure(parameters, context);
        return error(parameters, failure.messageOfField(), failure.extensions());
    }

    /** One log line and one reference for equal failures, for any number of parents and places. */
    private static InternalFailure failure(DataFetcherExceptionHandlerParameters parameters, GraphQLContext context) {
        Map<String, InternalFailure> failures =
                context.computeIfAbsent(InternalFailure.class, unused -> new ConcurrentHashMap<>());
        Throwable thrown = parameters.getException();
        return failures.computeIfAbsent(
                way(root(thrown)),
                unused -> InternalFailure.logged(LOG, thrown, "field " + parameters.getPath() + " failed"));
    }

    private static String way(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        return failure.getClass().getName() + (stack.length == 0 ? failure.getMessage() : stack[0]);
    }

    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
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
