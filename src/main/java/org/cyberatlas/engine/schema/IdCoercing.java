package org.cyberatlas.engine.schema;

import graphql.GraphQLContext;
import graphql.scalar.GraphqlIDCoercing;
import graphql.schema.CoercingParseValueException;
import java.math.BigInteger;
import java.util.Locale;

/** Takes text or an integer for an ID, as the specification says; the engine would take any value that a variable has. */
final class IdCoercing extends GraphqlIDCoercing {

    @Override
    public Object parseValue(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger) {
            return super.parseValue(value, context, locale);
        }
        throw new CoercingParseValueException("Expected text or an integer");
    }
}
