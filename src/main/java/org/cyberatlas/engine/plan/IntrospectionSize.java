package org.cyberatlas.engine.plan;

import graphql.language.Argument;
import graphql.language.Field;
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
import org.cyberatlas.engine.plan.SelectionPlan.FieldPlan;

/**
 * Number of values in the response to introspection. The schema does not change, so the number is exact but for directives: what
 * {@code @skip} leaves out and deprecated members count.
 *
 * <p>It replaces graphql-java's "good faith" check, which accepts two shapes of a query and rejects all others.
 */
final class IntrospectionSize {

    private final GraphQLSchema schema;
    private final Map<String, Object> variables;
    private final Map<Place, Long> known = new HashMap<>();

    /** @param variables coerced values */
    IntrospectionSize(GraphQLSchema schema, Map<String, Object> variables) {
        this.schema = schema;
        this.variables = variables;
    }

    /** Size of the introspection in an operation; 0 if it has none. */
    long of(SelectionPlan operation) {
        long sum = 0;
        for (SelectionPlan.Selection selection : operation.selections()) {
            sum = SelectionPlan.sum(
                    sum, selection instanceof FieldPlan field ? ofRoot(field) : of(selection.selections()));
        }
        return sum;
    }

    private long ofRoot(FieldPlan plan) {
        return switch (plan.field().getName()) {
            case "__schema" -> SelectionPlan.sum(1, of(plan.selections(), schema));
            case "__type" -> {
                Object type = schema.getType(name(plan.field()));
                yield type == null ? 1 : SelectionPlan.sum(1, of(plan.selections(), type));
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

    /** A selection set applied to one element of the schema. Both have the identity of their object. */
    private record Place(SelectionPlan selections, Object element) {}

    private long of(SelectionPlan selections, Object element) {
        Place place = new Place(selections, element);
        Long size = known.get(place);
        if (size == null) {
            size = 0L;
            for (SelectionPlan.Selection selection : selections.selections()) {
                size = SelectionPlan.sum(
                        size,
                        selection instanceof FieldPlan field
                                ? of(field, element)
                                : of(selection.selections(), element));
            }
            known.put(place, size);
        }
        return size;
    }

    private long of(FieldPlan plan, Object element) {
        long sum = 1;
        if (plan.field().getSelectionSet() != null) {
            for (Object member : members(element, plan.field().getName())) {
                sum = SelectionPlan.sum(sum, SelectionPlan.sum(1, of(plan.selections(), member)));
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
}
