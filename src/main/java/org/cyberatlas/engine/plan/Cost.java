package org.cyberatlas.engine.plan;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
import java.util.Map;
import org.cyberatlas.engine.plan.SelectionPlan.FieldPlan;
import org.cyberatlas.shared.page.PageRequest;

/**
 * Most objects that a response can have: page sizes multiplied down each path, and summed. A leaf costs nothing, an object
 * one, a list as many as its page, or an assumed number if it has no pages. Introspection reads no rows and costs nothing.
 *
 * <p>Both branches of a type condition or of {@code @include} count: which is taken is not known before rows are read.
 */
final class Cost {

    private final Map<String, Object> variables;
    private final int listSize;
    private boolean readsVariables;

    /**
     * @param variables coerced values
     * @param listSize number of objects assumed for a list without pages
     */
    Cost(Map<String, Object> variables, int listSize) {
        this.variables = variables;
        this.listSize = listSize;
    }

    long of(SelectionPlan operation) {
        return of(operation, listSize);
    }

    /** Whether a page size was a variable. */
    boolean readsVariables() {
        return readsVariables;
    }

    /** @param lists number of elements of a list among the selected fields */
    private long of(SelectionPlan selections, long lists) {
        long sum = 0;
        for (SelectionPlan.Selection selection : selections.selections()) {
            sum = SelectionPlan.sum(
                    sum, selection instanceof FieldPlan field ? of(field, lists) : of(selection.selections(), lists));
        }
        return sum;
    }

    private long of(FieldPlan plan, long lists) {
        Field field = plan.field();
        if (field.getSelectionSet() == null || field.getName().startsWith("__")) {
            return 0;
        }
        GraphQLFieldDefinition definition = plan.definition();
        boolean paged = definition.getArgument("first") != null || definition.getArgument("last") != null;
        long page = paged ? pageSize(field, definition) : listSize;
        boolean list = isList(definition.getType());
        long objects = list ? (paged ? page : lists) : 1;
        // The lists of a connection are its page; further down, lists are lists again.
        long each = of(plan.selections(), list ? listSize : page);
        return times(objects, SelectionPlan.sum(1, each));
    }

    private long pageSize(Field field, GraphQLFieldDefinition definition) {
        Long last = pageSize(field, "last");
        Long first = pageSize(field, "first");
        if (last == null && first == null) {
            return isGiven(field, "first") ? PageRequest.DEFAULT_SIZE : defaultSize(definition);
        }
        return Math.max(last == null ? 0 : last, first == null ? 0 : first);
    }

    /** Page size of a field without {@code first} and {@code last}. */
    private static long defaultSize(GraphQLFieldDefinition definition) {
        GraphQLArgument first = definition.getArgument("first");
        return first != null && GraphQLArgument.getArgumentDefaultValue(first) instanceof Number size
                ? size.longValue()
                : PageRequest.DEFAULT_SIZE;
    }

    /** Whether the argument has a value, null included; a variable without a value leaves the default in place. */
    private boolean isGiven(Field field, String name) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals(name))
                .anyMatch(argument -> !(argument.getValue() instanceof VariableReference variable)
                        || variables.containsKey(variable.getName()));
    }

    /** Null if the argument is absent; a size beyond the limit, which the field rejects, counts as the limit. */
    private Long pageSize(Field field, String name) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals(name)) {
                if (argument.getValue() instanceof IntValue number) {
                    return clamped(number.getValue());
                }
                readsVariables |= argument.getValue() instanceof VariableReference;
                return argument.getValue() instanceof VariableReference variable
                                && variables.get(variable.getName()) instanceof Number number
                        ? clamped(BigInteger.valueOf(number.longValue()))
                        : null;
            }
        }
        return null;
    }

    private static long clamped(BigInteger size) {
        return size.max(BigInteger.ZERO)
                .min(BigInteger.valueOf(PageRequest.MAXIMUM_SIZE))
                .longValue();
    }

    private static boolean isList(GraphQLType type) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
    }

    private static long times(long a, long b) {
        return Math.multiplyHigh(a, b) == 0 && a * b >= 0 ? a * b : Long.MAX_VALUE;
    }
}
