package org.cyberatlas.http;

import graphql.ExecutionInput;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Hands the engine what was read and checked already: the variables as JSON has them (SmallRye would round its numbers), and the
 * validated document; and lets the deadline stop the execution.
 */
final class RequestInput extends SimplePerformantInstrumentation implements PreparsedDocumentProvider {

    static final String QUESTION = "atlas.question";
    static final String DOCUMENT = "atlas.document";
    static final String DEADLINE = "atlas.deadline";

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Question question = input.getGraphQLContext().get(QUESTION);
        if (question == null) {
            return input; // asked from within, not over HTTP
        }
        return input.transform(
                builder -> builder.variables(question.variables()).locale(Locale.ROOT));
    }

    @Override
    public InstrumentationContext<Object> beginFieldExecution(
            InstrumentationFieldParameters parameters, InstrumentationState state) {
        Deadline deadline = parameters.getExecutionContext().getGraphQLContext().get(DEADLINE);
        if (deadline != null && deadline.isOver()) {
            throw new AbortExecutionException("the deadline has passed");
        }
        return null;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PreparedDocument prepared = input.getGraphQLContext().get(DOCUMENT);
        return CompletableFuture.completedFuture(prepared == null ? parseAndValidate.apply(input) : prepared.entry());
    }
}
