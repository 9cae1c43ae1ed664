package org.cyberatlas.engine.plan;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.introspection.GoodFaithIntrospection;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.spi.ClassloadingService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.cyberatlas.engine.Deadline;
import org.cyberatlas.engine.GraphQLRequest;
import org.cyberatlas.engine.Json;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.FailureClassifier;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;

/**
 * Executes a question on this thread, over the schema and the methods that SmallRye found.
 *
 * <p>What was read and checked already is handed on: the validated document, and the variables as JSON has them (SmallRye's own
 * service would parse the document again, and round numbers).
 *
 * <p><b>Batches</b>: the engine goes as far as it can; what is then waited for is loaded, all at once, and so on to the end. A
 * question that waits for nothing is never left waiting.
 */
@ApplicationScoped
public class GraphQLExecutor {

    private static final String DOCUMENT = "atlas.document";

    private final GraphQL engine;

    GraphQLExecutor(GraphQLSchema schema, Schema model, Json json) {
        FieldErrorHandler failures = new FieldErrorHandler();
        this.engine = GraphQL.newGraphQL(schema)
                .preparsedDocumentProvider((input, unused) -> CompletableFuture.completedFuture(
                        input.getGraphQLContext().<PreparsedDocumentEntry>get(DOCUMENT)))
                .defaultDataFetcherExceptionHandler(failures)
                .queryExecutionStrategy(new DirectWriteExecutionStrategy(failures, types(schema, model), json))
                .doNotAutomaticallyDispatchDataLoader()
                .build();
    }

    private static Map<Class<?>, GraphQLObjectType> types(GraphQLSchema schema, Schema model) {
        return model.getTypes().values().stream()
                .filter(type -> schema.getObjectType(type.getName()) != null)
                .collect(Collectors.toMap(
                        type -> ClassloadingService.get().loadClass(type.getClassName()),
                        type -> schema.getObjectType(type.getName())));
    }

    public ExecutionResult execute(GraphQLRequest question, PreparedDocument document, Deadline deadline) {
        DataLoaderRegistry loaders = new DataLoaderRegistry();
        ExecutionInput input = ExecutionInput.newExecutionInput()
                .query(question.document())
                .operationName(question.operationName())
                .variables(question.variables())
                .locale(Messages.LOCALE)
                .dataLoaderRegistry(loaders)
                .graphQLContext(Map.of(
                        DOCUMENT,
                        document.entry(),
                        ValueWriters.class,
                        document.layouts(),
                        Deadline.class,
                        deadline,
                        GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, // see IntrospectionSize
                        true))
                .build();
        SmallRyeContextManager.restore(new SmallRyeContext(GraphQLExecutor.class.getName()));
        try {
            CompletableFuture<ExecutionResult> result = engine.executeAsync(input);
            while (!result.isDone()) {
                if (deadline.isOver()) {
                    throw FailureClassifier.rejection(ErrorCode.DEADLINE_EXCEEDED);
                }
                load(loaders);
            }
            return result.join();
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
    }

    /** What is asked for while this is loaded waits for the next turn, so that it is loaded together. */
    private static void load(DataLoaderRegistry loaders) {
        List<DataLoader<?, ?>> waitedFor = loaders.getDataLoaders().stream()
                .filter(loader -> loader.dispatchDepth() > 0)
                .toList();
        if (waitedFor.isEmpty()) {
            throw new IllegalStateException("the engine waits for something that nobody loads");
        }
        waitedFor.forEach(DataLoader::dispatch);
    }
}
