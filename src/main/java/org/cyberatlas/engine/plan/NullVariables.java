package org.cyberatlas.engine.plan;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/**
 * Refuses an operation that hands a null variable to an argument, an input field, a list or a directive that takes no null.
 *
 * <p>The document may be valid all the same: a nullable variable with a default may stand there, and an explicit null takes the place
 * of the default (sections 5.8.5 and 6.4.1 of the specification). graphql-java comes upon the null while it executes, as a failure of
 * the field, or of the whole request in {@code @skip} and {@code @include}, or not at all in a list.
 */
public final class NullVariables {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;

    private NullVariables(
            GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Map<String, Object> variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
    }

    /** The operation has to be valid, its variables coerced, and its expansion within the limits. */
    public static void check(
            OperationDefinition operation,
            Map<String, FragmentDefinition> fragments,
            GraphQLSchema schema,
            Map<String, Object> variables) {
        if (variables.values().stream().anyMatch(Objects::isNull)) {
            new NullVariables(schema, fragments, variables).check(operation.getSelectionSet(), schema.getQueryType());
        }
    }

    private void check(SelectionSet selections, GraphQLCompositeType parent) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            List<Directive> directives = ((DirectivesContainer<?>) selection).getDirectives();
            for (Directive directive : directives) {
                check(
                        directive.getArguments(),
                        schema.getDirective(directive.getName()).getArguments());
            }
            if (isIncluded(directives)) {
                check(selection, parent);
            }
        }
    }

    /** What is left out needs no arguments. */
    private boolean isIncluded(List<Directive> directives) {
        return directives.stream().allMatch(directive -> switch (directive.getName()) {
            case "skip" -> !condition(directive);
            case "include" -> condition(directive);
            default -> true;
        });
    }

    private boolean condition(Directive directive) {
        return directive.getArgument("if").getValue() instanceof VariableReference variable
                ? Boolean.TRUE.equals(variables.get(variable.getName()))
                : ((BooleanValue) directive.getArgument("if").getValue()).isValue();
    }

    private void check(Selection<?> selection, GraphQLCompositeType parent) {
        if (selection instanceof Field field) {
            GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, parent, field.getName());
            check(field.getArguments(), definition.getArguments());
            if (field.getSelectionSet() != null) {
                check(field.getSelectionSet(), (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType()));
            }
        } else if (selection instanceof FragmentSpread spread) {
            FragmentDefinition fragment = fragments.get(spread.getName());
            check(fragment.getSelectionSet(), named(fragment.getTypeCondition()));
        } else {
            InlineFragment inline = (InlineFragment) selection;
            check(
                    inline.getSelectionSet(),
                    inline.getTypeCondition() == null ? parent : named(inline.getTypeCondition()));
        }
    }

    private GraphQLCompositeType named(TypeName name) {
        return (GraphQLCompositeType) schema.getType(name.getName());
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
        return RequestRejectedException.ofDocument(List.of(Map.of(
                "message",
                "Argument '%s' must not be null, as variable '%s' is: its type is '%s'"
                        .formatted(place, variable, GraphQLTypeUtil.simplePrint(type)),
                "locations",
                ErrorFormat.locations(List.of(argument.getSourceLocation())),
                "extensions",
                Map.of("code", ErrorCode.BAD_ARGUMENT.name(), "argument", place))));
    }
}
