package org.cyberatlas.http;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the innermost part of a variable that does not fit its type: the engine says what is wrong there, but not where. */
final class Misfit {

    private final GraphQLSchema schema;

    Misfit(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The place as a client would write it: {@code filter.years.from}. */
    String place(String name, GraphQLType type, Object value) {
        GraphQLType nullable = GraphQLTypeUtil.unwrapNonNull(type);
        if (nullable instanceof GraphQLList list) {
            return value instanceof List<?> elements
                    ? place(name, list.getWrappedType(), elements)
                    : place(name, list.getWrappedType(), value);
        }
        if (nullable instanceof GraphQLInputObjectType object && value instanceof Map<?, ?> fields) {
            return place(name, object, fields);
        }
        return name;
    }

    private String place(String name, GraphQLType type, List<?> elements) {
        VariableDefinition part = part(type);
        for (int i = 0; i < elements.size(); i++) {
            if (!fits(part, elements.get(i))) {
                return place(name + '[' + i + ']', type, elements.get(i));
            }
        }
        return name;
    }

    private String place(String name, GraphQLInputObjectType type, Map<?, ?> fields) {
        for (Object field : fields.keySet()) {
            if (type.getField((String) field) == null) {
                return name + '.' + field;
            }
        }
        for (GraphQLInputObjectField field : type.getFields()) {
            boolean given = fields.containsKey(field.getName());
            Object value = fields.get(field.getName());
            if (given ? !fits(part(field.getType()), value) : isRequired(field)) {
                return place(name + '.' + field.getName(), field.getType(), value);
            }
        }
        return name;
    }

    private static boolean isRequired(GraphQLInputObjectField field) {
        return GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
    }

    /** A part of a variable as if it were a variable by itself. */
    private static VariableDefinition part(GraphQLType type) {
        return VariableDefinition.newVariableDefinition()
                .name("part")
                .type(Parser.parseType(GraphQLTypeUtil.simplePrint(type)))
                .build();
    }

    private boolean fits(VariableDefinition part, Object value) {
        try {
            ValuesResolver.coerceVariableValues(
                    schema,
                    List.of(part),
                    RawVariables.of(Collections.singletonMap(part.getName(), value)),
                    GraphQLContext.getDefault(),
                    Locale.ROOT);
            return true;
        } catch (GraphQLException misfit) {
            return false;
        }
    }
}
