package org.cyberatlas.engine.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.scalar.GraphqlFloatCoercing;
import graphql.schema.CoercingParseLiteralException;
import java.util.Locale;

/** Takes a number that is written in a document only where a Float can hold it; the engine would make an infinite one of 1e400. */
final class FloatCoercing extends GraphqlFloatCoercing {

    @Override
    public Double parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        double number = super.parseLiteral(literal, variables, context, locale);
        if (Double.isInfinite(number)) {
            throw new CoercingParseLiteralException("Expected a number that a Float can hold");
        }
        return number;
    }
}
