package org.cyberatlas.http;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberatlas.shared.error.ErrorCode;

/** Fits the variables of a request to the types that its operation declares. */
final class Variables {

    private static final Pattern NAMED = Pattern.compile("(?i)variable '([^']*)'");

    /** How the engine names what it was given: by Java class. */
    private static final Map<String, String> JSON_NAMES = Map.of(
            "LinkedHashMap", "object",
            "ArrayList", "list",
            "Integer", "number",
            "Long", "number",
            "BigInteger", "number",
            "Double", "number");

    private Variables() {}

    static Map<String, Object> coerced(OperationDefinition operation, GraphQLSchema schema, Map<String, Object> sent) {
        try {
            return ValuesResolver.coerceVariableValues(
                            schema,
                            operation.getVariableDefinitions(),
                            RawVariables.of(sent),
                            GraphQLContext.getDefault(),
                            Locale.ROOT)
                    .toMap();
        } catch (GraphQLException wrong) {
            throw refusal(wrong);
        }
    }

    private static Refusal refusal(GraphQLException wrong) {
        String message = ErrorFormat.plain(wrong.getMessage());
        for (Map.Entry<String, String> name : JSON_NAMES.entrySet()) {
            message = message.replace("'" + name.getKey() + "'", "'" + name.getValue() + "'");
        }
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", ErrorCode.BAD_VARIABLE.name());
        Matcher named = NAMED.matcher(message);
        if (named.find()) {
            extensions.put("variable", named.group(1).replaceFirst("[.\\[].*", ""));
        }
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message);
        if (wrong instanceof GraphQLError located && located.getLocations() != null) {
            error.put("locations", ErrorFormat.locations(located.getLocations()));
        }
        error.put("extensions", extensions);
        return Refusal.ofDocument(List.of(error));
    }
}
