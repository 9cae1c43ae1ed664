package org.cyberatlas.engine.plan;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
import java.util.Map;
import org.cyberatlas.shared.page.PageRequest;

/**
 * How many objects an answer may have at most: page sizes multiplied down each path, and summed. A leaf costs nothing, an object
 * one, a list as many as its page, or an assumed number where it has no pages. Introspection reads no rows and costs nothing.
 *
 * <p>Both branches of a type condition or of {@code @include} count: which is taken is not known before rows are read.
 */
public final class Cost {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private final int listSize;

    private Cost(
            GraphQLSchema schema,
            Map<String, FragmentDefinition> fragments,
            Map<String, Object> variables,
            int listSize) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
        this.listSize = listSize;
    }

    /** The operation has to be valid, its variables coerced, and its expansion within the limits. */
    public static long of(
            OperationDefinition operation,
            Map<String, FragmentDefinition> fragments,
            GraphQLSchema schema,
            Map<String, Object> variables,
            int listSize) {
        return new Cost(schema, fragments, variables, listSize)
                .of(operation.getSelectionSet(), schema.getQueryType(), listSize);
    }

    private long of(SelectionSet selections, GraphQLCompositeType parent, long lists) {
        long sum = 0;
        for (Selection<?> selection : selections.getSelections()) {
            sum = plus(sum, of(selection, parent, lists));
        }
        return sum;
    }

    private long of(Selection<?> selection, GraphQLCompositeType parent, long lists) {
        if (selection instanceof Field field) {
            return of(field, parent, lists);
        }
        if (selection instanceof FragmentSpread spread) {
            FragmentDefinition fragment = fragments.get(spread.getName());
            return of(fragment.getSelectionSet(), named(fragment.getTypeCondition()), lists);
        }
        InlineFragment inline = (InlineFragment) selection;
        return of(
                inline.getSelectionSet(),
                inline.getTypeCondition() == null ? parent : named(inline.getTypeCondition()),
                lists);
    }

    private GraphQLCompositeType named(TypeName name) {
        return (GraphQLCompositeType) schema.getType(name.getName());
    }

    /** @param lists how many elements a list among the fields of the parent has */
    private long of(Field field, GraphQLCompositeType parent, long lists) {
        if (field.getSelectionSet() == null || field.getName().startsWith("__")) {
            return 0;
        }
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, parent, field.getName());
        boolean paged = definition.getArgument("first") != null || definition.getArgument("last") != null;
        long page = paged ? pageSize(field, definition) : listSize;
        boolean list = isList(definition.getType());
        long objects = list ? (paged ? page : lists) : 1;
        GraphQLCompositeType type = (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType());
        // The lists of a connection are its page; further down, lists are lists again.
        long each = of(field.getSelectionSet(), type, list ? listSize : page);
        return times(objects, plus(1, each));
    }

    private long pageSize(Field field, GraphQLFieldDefinition definition) {
        Long last = pageSize(field, "last");
        Long first = pageSize(field, "first");
        if (last == null && first == null) {
            return isGiven(field, "first") ? PageRequest.DEFAULT_SIZE : defaultSize(definition);
        }
        return Math.max(last == null ? 0 : last, first == null ? 0 : first);
    }

    /** The page of a field whose document says nothing about it. */
    private static long defaultSize(GraphQLFieldDefinition definition) {
        GraphQLArgument first = definition.getArgument("first");
        return first != null && GraphQLArgument.getArgumentDefaultValue(first) instanceof Number size
                ? size.longValue()
                : PageRequest.DEFAULT_SIZE;
    }

    /** Whether the argument has a value, be it null; a variable without a value leaves the default in place. */
    private boolean isGiven(Field field, String name) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals(name))
                .anyMatch(argument -> !(argument.getValue() instanceof VariableReference variable)
                        || variables.containsKey(variable.getName()));
    }

    /** Null where the argument is absent; a size that the field would refuse counts as the largest that it takes. */
    private Long pageSize(Field field, String name) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals(name)) {
                if (argument.getValue() instanceof IntValue number) {
                    return clamped(number.getValue());
                }
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

    private static long plus(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    private static long times(long a, long b) {
        return Math.multiplyHigh(a, b) == 0 && a * b >= 0 ? a * b : Long.MAX_VALUE;
    }
}
