package org.cyberatlas.bench.smallrye;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.dataloader.DataLoaderRegistry;

/** What the fields of the atlas cannot do without: a registry for the batches of each execution. All else is SmallRye's own. */
@ApplicationScoped
class DataLoaders {

    void configure(@Observes GraphQL.Builder builder) {
        builder.instrumentation(new SimplePerformantInstrumentation() {
            @Override
            public ExecutionInput instrumentExecutionInput(
                    ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
                return input.transform(execution -> execution.dataLoaderRegistry(new DataLoaderRegistry()));
            }
        });
    }
}
