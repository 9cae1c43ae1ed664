package org.cyberatlas.http;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoaderRegistry;

/**
 * Hands the engine what was read and checked already: the variables as JSON has them (SmallRye would round its numbers), and the
 * validated document; and a registry of its own, into which fields put their loaders as they are resolved.
 *
 * <p>It is the only instrumentation, because each is asked about each field.
 */
final class RequestInput extends SimplePerformantInstrumentation implements PreparsedDocumentProvider {

    static final String QUESTION = "atlas.question";
    static final String DOCUMENT = "atlas.document";
    static final String DEADLINE = "atlas.deadline";

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Question question = input.getGraphQLContext().get(QUESTION);
        return input.transform(builder -> {
            builder.dataLoaderRegistry(new DataLoaderRegistry());
            if (question != null) { // else asked from within, not over HTTP
                builder.variables(question.variables()).locale(Locale.ROOT);
            }
        });
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PreparedDocument prepared = input.getGraphQLContext().get(DOCUMENT);
        return CompletableFuture.completedFuture(prepared == null ? parseAndValidate.apply(input) : prepared.entry());
    }
}
