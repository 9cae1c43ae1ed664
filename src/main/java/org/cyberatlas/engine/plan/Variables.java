package org.cyberatlas.engine.plan;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.TypeFromAST;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.List;
import java.util.Map;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/** Coercion of the variables of a request to the types that its operation declares. */
final class Variables {

    private Variables() {}

    static Map<String, Object> coerced(OperationDefinition operation, GraphQLSchema schema, Map<String, Object> sent) {
        try {
            return coerced(operation.getVariableDefinitions(), schema, sent);
        } catch (GraphQLException wrong) {
            throw rejection(operation.getVariableDefinitions(), schema, sent);
        }
    }

    private static Map<String, Object> coerced(
            List<VariableDefinition> variables, GraphQLSchema schema, Map<String, Object> sent) {
        return ValuesResolver.coerceVariableValues(
                        schema, variables, RawVariables.of(sent), GraphQLContext.getDefault(), Messages.LOCALE)
                .toMap();
    }

    /** graphql-java does not always name the variable, so they are coerced one by one. */
    private static RequestRejectedException rejection(
            List<VariableDefinition> variables, GraphQLSchema schema, Map<String, Object> sent) {
        for (VariableDefinition variable : variables) {
            try {
                coerced(List.of(variable), schema, sent);
            } catch (GraphQLException wrong) {
                GraphQLType type = TypeFromAST.getTypeFromAST(schema, variable.getType());
                return rejection(
                        variable,
                        new InvalidVariableLocator(schema)
                                .find(variable.getName(), type, sent.get(variable.getName())));
            }
        }
        throw new IllegalStateException("all variables fit by themselves");
    }

    private static RequestRejectedException rejection(VariableDefinition variable, InvalidVariableLocator.Part part) {
        return ErrorFormat.rejection(
                ErrorCode.BAD_VARIABLE, part.message(), variable.getSourceLocation(), Map.of("variable", part.place()));
    }
}
