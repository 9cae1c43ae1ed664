package org.cyberatlas.engine.plan;

import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import org.cyberatlas.shared.error.UnknownCode;

/** Names of the schema that are spelled like an unknown one, as the end of a message; empty if there is none. */
final class NearNames {

    private NearNames() {}

    /** Largest edit distance, as in graphql-js. */
    static String near(String name, List<String> known) {
        return UnknownCode.didYouMean(name, known, name.length() * 2 / 5 + 1);
    }

    /** For the first name in a literal that its type does not have. */
    static String near(Value<?> value, GraphQLType type) {
        GraphQLType nullable = GraphQLTypeUtil.unwrapNonNull(type);
        if (value instanceof ArrayValue elements) {
            GraphQLType element = nullable instanceof GraphQLList list ? list.getWrappedType() : nullable;
            return elements.getValues().stream()
                    .map(each -> near(each, element))
                    .filter(suggestion -> !suggestion.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        GraphQLType named = GraphQLTypeUtil.unwrapAll(nullable);
        if (named instanceof GraphQLEnumType codes) {
            return value instanceof EnumValue code
                    ? near(code.getName(), codes)
                    : value instanceof StringValue text ? asValue(text.getValue(), codes) : "";
        }
        return named instanceof GraphQLInputObjectType object && value instanceof ObjectValue fields
                ? near(fields, object)
                : "";
    }

    /** For the name of a value of an enumeration; empty where it has that value. */
    static String near(String name, GraphQLEnumType codes) {
        return codes.getValue(name) != null ? "" : asValue(name, codes);
    }

    private static String asValue(String text, GraphQLEnumType codes) {
        return near(
                text,
                codes.getValues().stream()
                        .map(GraphQLEnumValueDefinition::getName)
                        .toList());
    }

    private static String near(ObjectValue fields, GraphQLInputObjectType type) {
        for (ObjectField field : fields.getObjectFields()) {
            GraphQLInputObjectField definition = type.getField(field.getName());
            String suggestion = definition == null
                    ? nearField(field.getName(), type)
                    : near(field.getValue(), definition.getType());
            if (!suggestion.isEmpty()) {
                return suggestion;
            }
        }
        return "";
    }

    /** For the name of a field of an input object. */
    static String nearField(String name, GraphQLInputObjectType type) {
        return near(
                name,
                type.getFields().stream().map(GraphQLInputObjectField::getName).toList());
    }
}
