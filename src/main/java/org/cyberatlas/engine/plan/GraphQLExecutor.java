package org.cyberatlas.engine.plan;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
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
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.cyberatlas.engine.Deadline;
import org.cyberatlas.engine.GraphQLRequest;
import org.cyberatlas.engine.Json;
import org.cyberatlas.shared.batch.SelectedFields;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.FailureClassifier;
import org.cyberatlas.shared.error.RequestRejectedException;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;

/**
 * Executor of GraphQL requests on the calling thread, over the schema and the methods that SmallRye found.
 *
 * <p>It takes the validated document, and the variables as JSON has them; SmallRye's own service would parse the document again, and
 * round numbers.
 *
 * <p><b>Batches</b>: it runs until all remaining fields wait for data loaders, dispatches these together, and repeats.
 */
@ApplicationScoped
public class GraphQLExecutor {

    private final GraphQL engine;

    GraphQLExecutor(GraphQLSchema schema, Schema model, Json json) {
        FieldErrorHandler errors = new FieldErrorHandler();
        this.engine = GraphQL.newGraphQL(schema)
                .preparsedDocumentProvider(
                        (input, unused) -> CompletableFuture.completedFuture(input.getGraphQLContext()
                                .<PreparedDocument>get(PreparedDocument.class)
                                .entry()))
                .defaultDataFetcherExceptionHandler(errors)
                .queryExecutionStrategy(new DirectWriteExecutionStrategy(errors, types(schema, model), json))
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

    /** @throws org.cyberatlas.shared.error.RequestRejectedException if the response is beyond its limit */
    public ExecutionResult execute(GraphQLRequest request, PreparedDocument document, ResponseLimit limit) {
        Deadline deadline = limit.deadline();
        DataLoaderRegistry loaders = new DataLoaderRegistry();
        ExecutionInput input = ExecutionInput.newExecutionInput()
                .query(request.document())
                .operationName(request.operationName())
                .variables(request.variables())
                .locale(Messages.LOCALE)
                .dataLoaderRegistry(loaders)
                .graphQLContext(Map.of(
                        PreparedDocument.class,
                        document,
                        SelectedFields.class,
                        document.operation(request.operationName()).selectedFields(),
                        Deadline.class,
                        deadline,
                        ResponseLimit.class,
                        limit,
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
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RequestRejectedException beyondLimit ? beyondLimit : failed;
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
    }

    /** Dispatches the loaders that have keys now. Keys that are added meanwhile wait for the next turn, so that they are loaded together. */
    private static void load(DataLoaderRegistry loaders) {
        List<DataLoader<?, ?>> pending = loaders.getDataLoaders().stream()
                .filter(loader -> loader.dispatchDepth() > 0)
                .toList();
        if (pending.isEmpty()) {
            throw new IllegalStateException("execution is incomplete but no data loader has pending keys");
        }
        pending.forEach(DataLoader::dispatch);
    }
}
