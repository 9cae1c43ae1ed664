package org.cyberatlas.engine.plan;

import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import org.cyberatlas.shared.error.UnknownCode;

/**
 * Names of the schema that may be meant by an unknown one, as the end of a message: the names that are spelled alike, or else all if they
 * are few. Empty if there is none.
 */
final class NearNames {

    private static final int FEW = 20;
    private static final String VALUE = "value";
    private static final List<String> DIRECTIVES = List.of("include", "skip");

    private NearNames() {}

    /** @param noun what the known names are, in the singular */
    static String near(String name, List<String> known, String noun) {
        int tolerated = name.length() * 2 / 5 + 1; // as in graphql-js
        String near = UnknownCode.didYouMean(name, known, tolerated);
        return near.isEmpty() ? all(known, noun) : near;
    }

    private static String all(List<String> known, String noun) {
        return known.isEmpty() || known.size() > FEW
                ? ""
                : "; the " + noun + (known.size() == 1 ? " is " : "s are ") + String.join(", ", known);
    }

    static String ofDirective(String name) {
        return near(name, DIRECTIVES, "directive");
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
            return near(value, codes);
        }
        return named instanceof GraphQLInputObjectType object && value instanceof ObjectValue fields
                ? near(fields, object)
                : "";
    }

    private static String near(Value<?> value, GraphQLEnumType codes) {
        if (value instanceof EnumValue code) {
            return near(code.getName(), codes);
        }
        if (value instanceof StringValue text) {
            return "; a value is written without quotes" + near(text.getValue(), codes);
        }
        return value instanceof NullValue || value instanceof VariableReference ? "" : all(codes);
    }

    /** For the name of a value of an enumeration; empty where it has that value. */
    static String near(String name, GraphQLEnumType codes) {
        return codes.getValue(name) == null ? near(name, values(codes), VALUE) : "";
    }

    /** For a value of another kind. */
    static String all(GraphQLEnumType codes) {
        return all(values(codes), VALUE);
    }

    private static List<String> values(GraphQLEnumType codes) {
        return codes.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
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
                type.getFields().stream().map(GraphQLInputObjectField::getName).toList(),
                "field");
    }
}
