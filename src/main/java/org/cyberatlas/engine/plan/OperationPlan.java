package org.cyberatlas.engine.plan;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/** Operation of a document, compiled once for all requests: its selections, the fields they select of each type, and its cost. */
public final class OperationPlan {

    private static final String INTROSPECTED_SCHEMA = "__Schema";
    private static final String INTROSPECTED_TYPE = "__Type";

    private final OperationDefinition operation;
    private final VariableNames variableNames;
    private final SelectionPlan selections;
    private final Map<String, Set<String>> selectedFields;
    private final GraphQLSchema schema;
    private final QueryLimits limits;

    /** Cost of the operation, once known not to depend on variables. */
    private volatile Long fixedCost;

    OperationPlan(
            OperationDefinition operation,
            VariableNames variableNames,
            SelectionPlan selections,
            Map<String, Set<String>> selectedFields,
            GraphQLSchema schema,
            QueryLimits limits) {
        this.operation = operation;
        this.variableNames = variableNames;
        this.selections = selections;
        this.selectedFields = selectedFields;
        this.schema = schema;
        this.limits = limits;
    }

    /** Name of the operation; null if it is anonymous. */
    public String name() {
        return operation.getName();
    }

    /** Names of the fields selected at any place, by name of the object type. */
    Map<String, Set<String>> selectedFields() {
        return selectedFields;
    }

    /**
     * Cost of the operation with the variables of a request.
     *
     * @throws RequestRejectedException if the variables do not fit the operation, or the response could exceed a limit
     */
    public long cost(Map<String, Object> sentVariables) {
        Map<String, Object> variables = coerced(sentVariables);
        if (variables.containsValue(null)) {
            new NullVariables(schema, variables).check(selections);
        }
        if (hasIntrospection()) {
            requireModestIntrospection(variables);
        }
        long cost = computed(variables);
        if (cost > limits.cost()) {
            throw RequestRejectedException.ofDocument(
                    ErrorCode.TOO_COSTLY,
                    "The response could have " + cost + " objects, and at most " + limits.cost()
                            + " are allowed: request smaller pages, or parts",
                    Map.of("cost", costExtension(cost, limits)));
        }
        return cost;
    }

    /** The cost as responses state it in their extensions. */
    public static Map<String, Long> costExtension(long requested, QueryLimits limits) {
        Map<String, Long> cost = new LinkedHashMap<>();
        cost.put("requested", requested);
        cost.put("maximum", limits.cost());
        return cost;
    }

    private Map<String, Object> coerced(Map<String, Object> sent) {
        List<VariableDefinition> definitions = operation.getVariableDefinitions();
        variableNames.requireNoneMisspelled(definitions, sent.keySet());
        try {
            return ValuesResolver.coerceVariableValues(
                            schema, definitions, RawVariables.of(sent), GraphQLContext.getDefault(), Messages.LOCALE)
                    .toMap();
        } catch (GraphQLException wrong) {
            throw new InvalidVariableLocator(schema).rejection(definitions, sent);
        }
    }

    private long computed(Map<String, Object> variables) {
        Long fixed = fixedCost;
        if (fixed != null) {
            return fixed;
        }
        Cost cost = new Cost(variables, limits.listSize());
        long computed = cost.of(selections);
        if (!cost.readsVariables()) {
            fixedCost = computed;
        }
        return computed;
    }

    private boolean hasIntrospection() {
        return selectedFields.containsKey(INTROSPECTED_SCHEMA) || selectedFields.containsKey(INTROSPECTED_TYPE);
    }

    private void requireModestIntrospection(Map<String, Object> variables) {
        long size = new IntrospectionSize(schema, variables).of(selections);
        if (size > limits.introspection()) {
            throw RequestRejectedException.ofDocument(
                    ErrorCode.TOO_COSTLY,
                    "The response to introspection could have " + size + " values, and at most "
                            + limits.introspection() + " are allowed: request fewer levels of types, or parts",
                    Map.of("maximum", limits.introspection()));
        }
    }
}
