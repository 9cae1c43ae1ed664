package org.cyberatlas.bench.smallrye;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.spi.EventingService;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import org.cyberatlas.shared.reference.OneVersion;
import org.dataloader.DataLoaderRegistry;

/**
 * What the fields of the atlas cannot do without; all else is SmallRye's own.
 *
 * <p>A registry for the batches of each execution, and a transaction around it: without one, a client that hangs up has the
 * session closed under the statements that are still read. And a version of the data, or what is kept for one would be read for each
 * field anew.
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

    @Override
    public InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        TransactionManager transactions =
                Arc.container().instance(TransactionManager.class).get();
        try {
            transactions.begin();
        } catch (NotSupportedException | SystemException failure) {
            throw new IllegalStateException(failure);
        }
        OneVersion.begin();
        return SimpleInstrumentationContext.whenCompleted((result, thrown) -> end(transactions));
    }

    /** Nothing was written. */
    private static void end(TransactionManager transactions) {
        OneVersion.end();
        try {
            transactions.rollback();
        } catch (SystemException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
