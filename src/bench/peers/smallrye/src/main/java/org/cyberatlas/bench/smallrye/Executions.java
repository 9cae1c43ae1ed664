package org.cyberatlas.bench.smallrye;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import io.smallrye.graphql.spi.EventingService;
import org.dataloader.DataLoaderRegistry;

/**
 * A registry for the batches of each execution, which the fields of the atlas cannot do without; all else is SmallRye's own.
 *
 * <p>By SmallRye's interface for services, since its CDI events would be fired for every field.
 */
public final class Executions extends SimplePerformantInstrumentation implements EventingService {

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
        return input.transform(execution -> execution.dataLoaderRegistry(new DataLoaderRegistry()));
    }
}
