package org.cyberatlas.http;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.TypeFromAST;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberatlas.shared.error.ErrorCode;

/** Fits the variables of a request to the types that its operation declares. */
final class Variables {

    private static final Pattern PREFIX = Pattern.compile("(?i)^variable '[^']*' has an invalid value: ");
    private static final Pattern NULL = Pattern.compile(".*coerced Null value for NonNull type '(.*)'");

    /** How the engine names what it was given: by Java class. */
    private static final Map<String, String> JSON_NAMES = Map.of(
            "LinkedHashMap", "object",
            "ArrayList", "list",
            "Integer", "number",
            "Long", "number",
            "BigInteger", "number",
            "Double", "number",
            "Map", "object");

    private Variables() {}

    static Map<String, Object> coerced(OperationDefinition operation, GraphQLSchema schema, Map<String, Object> sent) {
        try {
            return coerced(operation.getVariableDefinitions(), schema, sent);
        } catch (GraphQLException wrong) {
            throw refusal(operation.getVariableDefinitions(), schema, sent);
        }
    }

    private static Map<String, Object> coerced(
            List<VariableDefinition> variables, GraphQLSchema schema, Map<String, Object> sent) {
        return ValuesResolver.coerceVariableValues(
                        schema, variables, RawVariables.of(sent), GraphQLContext.getDefault(), Locale.ROOT)
                .toMap();
    }

    /** The engine does not always say which variable it means, so they are looked at one by one. */
    private static Refusal refusal(List<VariableDefinition> variables, GraphQLSchema schema, Map<String, Object> sent) {
        for (VariableDefinition variable : variables) {
            try {
                coerced(List.of(variable), schema, sent);
            } catch (GraphQLException wrong) {
                return Refusal.ofDocument(List.of(error(variable, place(variable, schema, sent), wrong.getMessage())));
            }
        }
        throw new IllegalStateException("all variables fit by themselves");
    }

    private static String place(VariableDefinition variable, GraphQLSchema schema, Map<String, Object> sent) {
        GraphQLType type = TypeFromAST.getTypeFromAST(schema, variable.getType());
        return new Misfit(schema).place(variable.getName(), type, sent.get(variable.getName()));
    }

    private static String message(String place, String said) {
        Matcher isNull = NULL.matcher(said);
        if (isNull.matches()) {
            return "Variable '" + place + "' must not be null: its type is '" + isNull.group(1) + "'";
        }
        String message =
                PREFIX.matcher(ErrorFormat.plain(said)).replaceFirst("").strip();
        for (Map.Entry<String, String> name : JSON_NAMES.entrySet()) {
            message = message.replace("'" + name.getKey() + "'", "'" + name.getValue() + "'");
        }
        return "Variable '" + place + "': " + message;
    }

    private static Map<String, Object> error(VariableDefinition variable, String place, String said) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", ErrorCode.BAD_VARIABLE.name());
        extensions.put("variable", place);
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message(place, said));
        error.put("locations", ErrorFormat.locations(List.of(variable.getSourceLocation())));
        error.put("extensions", extensions);
        return error;
    }
}
