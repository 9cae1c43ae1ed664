package org.cyberatlas.engine.plan;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLModifiedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Number of values in the response to introspection. The schema does not change, so the number is exact but for directives: what
 * {@code @skip} leaves out and deprecated members count.
 *
 * <p>It takes the place of graphql-java's check of "good faith", which knows two shapes of a query and refuses all others.
 */
public final class IntrospectionSize {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private final Map<Place, Long> known = new HashMap<>();

    private IntrospectionSize(
            GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Map<String, Object> variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
    }

    /** The operation has to be valid, its variables coerced, and its expansion within the limits. */
    public static long of(
            OperationDefinition operation,
            Map<String, FragmentDefinition> fragments,
            GraphQLSchema schema,
            Map<String, Object> variables) {
        return new IntrospectionSize(schema, fragments, variables).ofRoot(operation.getSelectionSet());
    }

    private long ofRoot(SelectionSet selections) {
        long sum = 0;
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                sum = plus(sum, ofRoot(field));
            } else {
                sum = plus(sum, ofRoot(inner(selection)));
            }
        }
        return sum;
    }

    private long ofRoot(Field field) {
        return switch (field.getName()) {
            case "__schema" -> plus(1, of(field.getSelectionSet(), schema));
            case "__type" -> {
                Object type = schema.getType(name(field));
                yield type == null ? 1 : plus(1, of(field.getSelectionSet(), type));
            }
            default -> 0;
        };
    }

    private String name(Field field) {
        Value<?> name = field.getArguments().stream()
                .filter(argument -> argument.getName().equals("name"))
                .map(Argument::getValue)
                .findFirst()
                .orElse(null);
        Object value = name instanceof VariableReference variable
                ? variables.get(variable.getName())
                : name instanceof StringValue text ? text.getValue() : null;
        return String.valueOf(value);
    }

    private SelectionSet inner(Selection<?> selection) {
        return selection instanceof FragmentSpread spread
                ? fragments.get(spread.getName()).getSelectionSet()
                : ((InlineFragment) selection).getSelectionSet();
    }

    /** A place of a document at one element of the schema; neither has an equal. */
    private record Place(SelectionSet selections, Object element) {}

    private long of(SelectionSet selections, Object element) {
        Place place = new Place(selections, element);
        Long size = known.get(place);
        if (size == null) {
            size = 0L;
            for (Selection<?> selection : selections.getSelections()) {
                size = plus(
                        size, selection instanceof Field field ? of(field, element) : of(inner(selection), element));
            }
            known.put(place, size);
        }
        return size;
    }

    private long of(Field field, Object element) {
        long sum = 1;
        if (field.getSelectionSet() != null) {
            for (Object member : members(element, field.getName())) {
                sum = plus(sum, plus(1, of(field.getSelectionSet(), member)));
            }
        }
        return sum;
    }

    private Collection<?> members(Object element, String field) {
        if (element instanceof GraphQLSchema all) {
            return switch (field) {
                case "types" -> all.getAllTypesAsList();
                case "directives" -> all.getDirectives();
                case "queryType" -> List.of(all.getQueryType());
                default -> List.of(); // there are no mutations and no subscriptions
            };
        }
        return switch (field) {
            case "fields" -> element instanceof GraphQLFieldsContainer type ? type.getFieldDefinitions() : List.of();
            case "interfaces" -> element instanceof GraphQLImplementingType type ? type.getInterfaces() : List.of();
            case "possibleTypes" ->
                element instanceof GraphQLInterfaceType type
                        ? schema.getImplementations(type)
                        : element instanceof GraphQLUnionType union ? union.getTypes() : List.of();
            case "enumValues" -> element instanceof GraphQLEnumType type ? type.getValues() : List.of();
            case "inputFields" -> element instanceof GraphQLInputObjectType type ? type.getFields() : List.of();
            case "ofType" -> element instanceof GraphQLModifiedType type ? List.of(type.getWrappedType()) : List.of();
            case "args" ->
                element instanceof GraphQLFieldDefinition definition
                        ? definition.getArguments()
                        : element instanceof GraphQLDirective directive ? directive.getArguments() : List.of();
            case "type" -> List.of(type(element));
            default -> List.of();
        };
    }

    private static Object type(Object element) {
        if (element instanceof GraphQLFieldDefinition field) {
            return field.getType();
        }
        return element instanceof GraphQLArgument argument
                ? argument.getType()
                : ((GraphQLInputObjectField) element).getType();
    }

    private static long plus(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
