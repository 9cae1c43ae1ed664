package org.cyberatlas.engine.plan;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.engine.plan.SelectionPlan.FieldPlan;
import org.cyberatlas.shared.page.PageRequest;

/**
 * Most objects that a response can have: page sizes multiplied down each path, and summed. A leaf costs nothing, an object
 * one, a list as many as its page or its ids, or an assumed number if it has neither. Introspection reads no rows and costs nothing.
 *
 * <p>Both branches of a type condition or of {@code @include} count: which is taken is not known before rows are read.
 */
final class Cost {

    /** Arguments for the size of a page. */
    private static final Set<String> SIZES = Set.of("first", "last");

    /** Lists that are the page of the field around them. */
    private static final Set<String> PAGES = Set.of("nodes", "edges", "entries");

    /** The argument that lists the objects of a list. */
    private static final String IDS = "ids";

    /** Long lists without pages: all actors can be missing in a ranking. */
    private static final Map<String, Integer> LONG_LISTS = Map.of("unranked", 350);

    private final CoercedVariables variables;
    private final int listSize;
    private boolean readsVariables;

    /**
     * @param variables coerced values
     * @param listSize number of objects assumed for a list without pages
     */
    Cost(Map<String, Object> variables, int listSize) {
        this.variables = CoercedVariables.of(variables);
        this.listSize = listSize;
    }

    long of(SelectionPlan operation) {
        return of(operation, listSize);
    }

    /** Whether a size was a variable. */
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
        boolean paged = SIZES.stream().anyMatch(size -> definition.getArgument(size) != null);
        long objects = isList(definition.getType()) ? length(field, definition, lists) : 1;
        // The lists of a connection are its page; further down, lists are lists again.
        long each = of(plan.selections(), paged ? pageSize(field, definition) : listSize);
        return times(objects, SelectionPlan.sum(1, each));
    }

    private long length(Field field, GraphQLFieldDefinition definition, long page) {
        if (definition.getArgument(IDS) != null) {
            return arguments(field, definition, Set.of(IDS)).get(IDS) instanceof List<?> ids ? ids.size() : listSize;
        }
        return PAGES.contains(field.getName()) ? page : LONG_LISTS.getOrDefault(field.getName(), listSize);
    }

    /** A size beyond the limit, which the field rejects, counts as the limit. */
    private int pageSize(Field field, GraphQLFieldDefinition definition) {
        Map<String, Object> given = arguments(field, definition, SIZES);
        Object size = given.get("last") == null ? given.get("first") : given.get("last");
        return size instanceof Integer number
                ? Math.max(0, Math.min(number, PageRequest.MAXIMUM_SIZE))
                : PageRequest.DEFAULT_SIZE;
    }

    private Map<String, Object> arguments(Field field, GraphQLFieldDefinition definition, Set<String> names) {
        List<GraphQLArgument> arguments = definition.getArguments().stream()
                .filter(argument -> names.contains(argument.getName()))
                .toList();
        readsVariables |= field.getArguments().stream()
                .filter(given -> names.contains(given.getName()))
                .anyMatch(given -> holdsVariable(given.getValue()));
        return ValuesResolver.getArgumentValues(
                arguments, field.getArguments(), variables, GraphQLContext.getDefault(), Messages.LOCALE);
    }

    private static boolean holdsVariable(Node<?> value) {
        return value instanceof VariableReference
                || value.getChildren().stream().anyMatch(Cost::holdsVariable);
    }

    private static boolean isList(GraphQLType type) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
    }

    private static long times(long a, long b) {
        return Math.multiplyHigh(a, b) == 0 && a * b >= 0 ? a * b : Long.MAX_VALUE;
    }
}
