package org.cyberatlas.engine.plan;

import graphql.GraphQLContext;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import java.util.Map;
import org.cyberatlas.engine.Json;
import org.cyberatlas.engine.JsonBuffer.Slice;

/**
 * Execution strategy that serialises a value straight to JSON if its whole subtree can be resolved without I/O. Without graphql-java's
 * per-field state such subtrees are about ten times cheaper.
 *
 * <p>The context of an execution has its {@link PreparedDocument} and its {@link ResponseLimit}.
 *
 * <p>The direct path never reports errors: if a field fails, or is null and must not be, the partial output is discarded and graphql-java
 * completes the value, with its errors.
 */
public final class DirectWriteExecutionStrategy extends AsyncExecutionStrategy {

    private final Map<Class<?>, GraphQLObjectType> types;
    private final Json json;

    /** @param types the type of each class */
    public DirectWriteExecutionStrategy(
            DataFetcherExceptionHandler failures, Map<Class<?>, GraphQLObjectType> types, Json json) {
        super(failures);
        this.types = types;
        this.json = json;
    }

    @Override
    protected Object resolveFieldWithInfo(ExecutionContext execution, ExecutionStrategyParameters field) {
        execution.getGraphQLContext().<ResponseLimit>get(ResponseLimit.class).countField();
        return super.resolveFieldWithInfo(execution, field);
    }

    @Override
    protected FieldValueInfo completeValueForList(
            ExecutionContext execution, ExecutionStrategyParameters field, Object list) {
        Slice written = written(execution, field, field.getExecutionStepInfo().getUnwrappedNonNullType(), list);
        return written == null
                ? super.completeValueForList(execution, field, list)
                : new FieldValueInfo(FieldValueInfo.CompleteValueType.LIST, written);
    }

    @Override
    protected Object completeValueForObject(
            ExecutionContext execution, ExecutionStrategyParameters field, GraphQLObjectType type, Object value) {
        Slice written = written(execution, field, type, value);
        return written == null ? super.completeValueForObject(execution, field, type, value) : written;
    }

    private Slice written(
            ExecutionContext execution, ExecutionStrategyParameters field, GraphQLType type, Object value) {
        GraphQLContext context = execution.getGraphQLContext();
        return context.computeIfAbsent(
                        ValueWriters.class,
                        first -> new ValueWriters(
                                execution, fieldCollector, types, json.newBuffer(context.get(ResponseLimit.class))))
                .written(field.getField(), type, value);
    }
}
