package org.cyberatlas.engine.plan;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.TypeFromAST;
import graphql.execution.ValuesResolver;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/** Locator of the innermost part of a variable that does not fit its type, for the message of the error: graphql-java does not always name even the variable. */
final class InvalidVariableLocator {

    private final GraphQLSchema schema;

    InvalidVariableLocator(GraphQLSchema schema) {
        this.schema = schema;
    }

    /**
     * A part of a variable that does not fit its type.
     *
     * @param place as a client would write it: {@code filter.years.from}
     * @param message what is wrong there
     */
    private record Part(String place, String message) {}

    /** Rejection for the first variable that does not fit by itself. */
    RequestRejectedException rejection(List<VariableDefinition> variables, Map<String, Object> sent) {
        VariableDefinition variable = variables.stream()
                .filter(each -> !fits(each, sent))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("all variables fit by themselves"));
        GraphQLType type = TypeFromAST.getTypeFromAST(schema, variable.getType());
        Part part = find(variable.getName(), type, sent.get(variable.getName()));
        return ErrorFormat.rejection(
                ErrorCode.BAD_VARIABLE, part.message(), variable.getSourceLocation(), Map.of("variable", part.place()));
    }

    private Part find(String name, GraphQLType type, Object value) {
        if (value == null) {
            String message = " must not be null: its type is '" + GraphQLTypeUtil.simplePrint(type) + "'";
            return new Part(name, "Variable '" + name + "'" + message);
        }
        GraphQLType nullable = GraphQLTypeUtil.unwrapNonNull(type);
        if (nullable instanceof GraphQLList list) {
            return value instanceof List<?> elements
                    ? find(name, list.getWrappedType(), elements)
                    : find(name, list.getWrappedType(), value);
        }
        if (nullable instanceof GraphQLInputObjectType object) {
            return value instanceof Map<?, ?> fields
                    ? find(name, object, fields)
                    : part(name, "Expected an object of the type '" + object.getName() + "'");
        }
        return leaf(name, nullable, value);
    }

    private Part find(String name, GraphQLType type, List<?> elements) {
        for (int i = 0; i < elements.size(); i++) {
            if (!fits(type, elements.get(i))) {
                return find(name + '[' + i + ']', type, elements.get(i));
            }
        }
        throw new IllegalStateException("all elements fit");
    }

    private Part find(String name, GraphQLInputObjectType type, Map<?, ?> fields) {
        for (Object field : fields.keySet()) {
            if (type.getField((String) field) == null) {
                return part(
                        name + '.' + field,
                        "'" + type.getName() + "' has no such field" + NearNames.nearField((String) field, type));
            }
        }
        for (GraphQLInputObjectField field : type.getFields()) {
            boolean given = fields.containsKey(field.getName());
            Object value = fields.get(field.getName());
            if (given ? !fits(field.getType(), value) : isRequired(field)) {
                return find(name + '.' + field.getName(), field.getType(), value);
            }
        }
        return part(name, "Expected exactly one field of '" + type.getName() + "'");
    }

    private static Part leaf(String name, GraphQLType type, Object value) {
        try {
            if (type instanceof GraphQLScalarType scalar) {
                scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Messages.LOCALE);
            } else {
                ((GraphQLEnumType) type).parseValue(value, GraphQLContext.getDefault(), Messages.LOCALE);
            }
            throw new IllegalStateException("the value fits");
        } catch (CoercingParseValueException wrong) {
            return part(name, wrong.getMessage() + suggestion(type, value));
        }
    }

    private static String suggestion(GraphQLType type, Object value) {
        if (!(type instanceof GraphQLEnumType codes)) {
            return "";
        }
        return value instanceof String text ? NearNames.near(text, codes) : NearNames.all(codes);
    }

    private static Part part(String place, String wrong) {
        return new Part(place, "Variable '" + place + "': " + wrong);
    }

    private static boolean isRequired(GraphQLInputObjectField field) {
        return GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
    }

    /** Coerces a part of a variable like a variable of its own. */
    private boolean fits(GraphQLType type, Object value) {
        VariableDefinition part = VariableDefinition.newVariableDefinition()
                .name("part")
                .type(Parser.parseType(GraphQLTypeUtil.simplePrint(type)))
                .build();
        return fits(part, Collections.singletonMap(part.getName(), value));
    }

    private boolean fits(VariableDefinition variable, Map<String, Object> values) {
        try {
            ValuesResolver.coerceVariableValues(
                    schema, List.of(variable), RawVariables.of(values), GraphQLContext.getDefault(), Messages.LOCALE);
            return true;
        } catch (GraphQLException misfit) {
            return false;
        }
    }
}
