package org.cyberatlas.bench.smallrye;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.spi.EventingService;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.shared.batch.SelectedFields;
import org.cyberatlas.shared.data.Snapshots;
import org.dataloader.DataLoaderRegistry;

/**
 * A registry for the batches of each execution, and the catalogue that it reads, which the fields of the atlas cannot do without; all else
 * is SmallRye's own.
 *
 * <p>By SmallRye's interface for services, since its CDI events would be fired for every field.
 */
public final class Executions extends SimplePerformantInstrumentation implements EventingService {

    /** The plan of the atlas knows which fields are selected; the one field that costs a statement more is not in the requests. */
    private static final Map<String, Set<String>> SELECTED = Map.of("SearchEdge", Set.of("score"));

    @Override
    public String getConfigKey() {
        return null; // which is: always
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        return builder.instrumentation(this);
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Arc.container().instance(Snapshots.class).get().begin();
        return input.transform(execution -> execution
                .dataLoaderRegistry(new DataLoaderRegistry())
                .graphQLContext(context -> context.put(SelectedFields.class, SELECTED)));
    }
}
