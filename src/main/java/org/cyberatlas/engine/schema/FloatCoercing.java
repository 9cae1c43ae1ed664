package org.cyberatlas.engine.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.scalar.GraphqlFloatCoercing;
import graphql.schema.CoercingParseLiteralException;
import java.util.Locale;

/** Coercing of Float literals that rejects numbers beyond the range of a Float; graphql-java makes infinity of 1e400. */
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
