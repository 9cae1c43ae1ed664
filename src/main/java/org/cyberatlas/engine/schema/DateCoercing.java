package org.cyberatlas.engine.schema;

import graphql.Directives;
import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Coercing of Date that rejects values that are no calendar date. SmallRye parses them only when the field is fetched, and does not name the argument. */
final class DateCoercing implements Coercing<Object, String> {

    private static final String EXPECTED = "Expected a calendar date such as \"2020-02-20\"";

    private static final String SPECIFICATION = "https://ibm.github.io/graphql-specs/custom-scalars/date.html";

    static GraphQLScalarType over(GraphQLScalarType date) {
        return date.transform(builder -> builder.coercing(new DateCoercing())
                .description("ISO 8601 calendar date: \"2020-02-20\".")
                .specifiedByUrl(SPECIFICATION)
                .withAppliedDirective(specifiedBy()));
    }

    /** The schema printer reads the URL from the applied directive only. */
    private static GraphQLAppliedDirective specifiedBy() {
        return GraphQLAppliedDirective.newDirective()
                .name(Directives.SpecifiedByDirective.getName())
                .argument(argument -> argument.name("url")
                        .type(GraphQLNonNull.nonNull(Scalars.GraphQLString))
                        .valueProgrammatic(SPECIFICATION))
                .build();
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return text.length() == 10; // no years beyond 9999, which the database does not hold
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return value.toString();
    }

    @Override
    public Object parseValue(Object value, GraphQLContext context, Locale locale) throws CoercingParseValueException {
        if (value instanceof LocalDate || value instanceof String text && isDate(text)) {
            return value;
        }
        throw new CoercingParseValueException(EXPECTED);
    }

    @Override
    public Object parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale)
            throws CoercingParseLiteralException {
        if (literal instanceof StringValue text && isDate(text.getValue())) {
            return text.getValue();
        }
        throw new CoercingParseLiteralException(EXPECTED);
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return StringValue.of(value.toString());
    }
}
