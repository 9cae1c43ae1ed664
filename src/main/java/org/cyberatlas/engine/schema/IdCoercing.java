package org.cyberatlas.engine.schema;

import graphql.GraphQLContext;
import graphql.scalar.GraphqlIDCoercing;
import graphql.schema.CoercingParseValueException;
import java.math.BigInteger;
import java.util.Locale;

/** Coercing of ID variables that accepts strings and integers, as the specification says; graphql-java accepts any value. */
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
