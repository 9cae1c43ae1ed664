package org.cyberatlas.engine.plan;

import graphql.GraphQLContext;
import graphql.execution.conditional.ConditionalNodes;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import org.cyberatlas.engine.plan.SelectionPlan.FieldPlan;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/**
 * Check that no null variable is used where the type of an argument, input field, list element or directive is non-null.
 *
 * <p>The document may be valid all the same: a nullable variable with a default may stand there, and an explicit null replaces the
 * default (sections 5.8.5 and 6.4.1 of the specification). graphql-java finds the null during execution, as a failure of the field, or of
 * the whole request in {@code @skip} and {@code @include}, or not at all in a list.
 */
final class NullVariables {

    private static final ConditionalNodes CONDITIONS = new ConditionalNodes();

    private final GraphQLSchema schema;
    private final Map<String, Object> variables;

    /** @param variables coerced values */
    NullVariables(GraphQLSchema schema, Map<String, Object> variables) {
        this.schema = schema;
        this.variables = variables;
    }

    void check(SelectionPlan selections) {
        for (SelectionPlan.Selection selection : selections.selections()) {
            for (Directive directive : selection.node().getDirectives()) {
                check(
                        directive.getArguments(),
                        schema.getDirective(directive.getName()).getArguments());
            }
            // Arguments of a skipped selection are not coerced.
            if (CONDITIONS.shouldInclude(selection.node(), variables, schema, GraphQLContext.getDefault())) {
                if (selection instanceof FieldPlan plan) {
                    check(plan.field().getArguments(), plan.definition().getArguments());
                }
                check(selection.selections());
            }
        }
    }

    private void check(List<Argument> given, List<GraphQLArgument> definitions) {
        for (Argument argument : given) {
            for (GraphQLArgument definition : definitions) {
                if (definition.getName().equals(argument.getName())) {
                    check(argument, argument.getName(), argument.getValue(), definition.getType());
                }
            }
        }
    }

    private void check(Argument argument, String place, Value<?> value, GraphQLType type) {
        if (value instanceof VariableReference variable) {
            boolean isNull = variables.containsKey(variable.getName()) && variables.get(variable.getName()) == null;
            if (isNull && GraphQLTypeUtil.isNonNull(type)) {
                throw rejection(argument, place, variable.getName(), type);
            }
            return;
        }
        GraphQLType nullable = GraphQLTypeUtil.unwrapNonNull(type);
        if (nullable instanceof GraphQLList list) {
            if (value instanceof ArrayValue elements) {
                for (int i = 0; i < elements.getValues().size(); i++) {
                    check(argument, place + '[' + i + ']', elements.getValues().get(i), list.getWrappedType());
                }
            } else {
                check(argument, place, value, list.getWrappedType());
            }
        } else if (nullable instanceof GraphQLInputObjectType object && value instanceof ObjectValue fields) {
            for (ObjectField field : fields.getObjectFields()) {
                check(
                        argument,
                        place + '.' + field.getName(),
                        field.getValue(),
                        object.getField(field.getName()).getType());
            }
        }
    }

    private static RequestRejectedException rejection(
            Argument argument, String place, String variable, GraphQLType type) {
        return ErrorFormat.rejection(
                ErrorCode.BAD_ARGUMENT,
                "Argument '%s' must not be null, as variable '%s' is: its type is '%s'"
                        .formatted(place, variable, GraphQLTypeUtil.simplePrint(type)),
                argument.getSourceLocation(),
                Map.of("argument", ErrorFormat.withoutIndexes(place)));
    }
}
