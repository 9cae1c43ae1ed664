package org.cyberatlas.engine;

import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;

import graphql.Directives;
import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Puts the scalars of the specification in the place of SmallRye's, which take {@code "3"} for an Int, cut 3.7 to 3, and fail on
 * 99999999999; is stricter than the engine where it takes 1e400 for a Float and 3.5 for an ID; and lets a malformed Date be refused with the document, where the argument is named.
 */
public final class SpecifiedScalars extends GraphQLTypeVisitorStub {

    private static final Map<String, GraphQLScalarType> SPECIFIED = Map.of(
            "Int", Scalars.GraphQLInt,
            "Float", Scalars.GraphQLFloat.transform(builder -> builder.coercing(new FiniteFloat())),
            "ID", Scalars.GraphQLID.transform(builder -> builder.coercing(new TextOrInteger())));

    private SpecifiedScalars() {}

    /** @return the schema as it is then; its types resolve those of the schema before, so that {@link TypesByName} is needed */
    public static GraphQLSchema replaceIn(GraphQLSchema.Builder builder) {
        GraphQLSchema schema = SchemaTransformer.transformSchema(builder.build(), new SpecifiedScalars());
        builder.query(schema.getQueryType())
                .clearAdditionalTypes()
                .additionalTypes(schema.getAdditionalTypes())
                .clearDirectives()
                // Those of the specification only; the others are SmallRye's own notes.
                .additionalDirectives(
                        new LinkedHashSet<>(List.of(Directives.IncludeDirective, Directives.SkipDirective)));
        return schema;
    }

    @Override
    public TraversalControl visitGraphQLScalarType(
            GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
        GraphQLScalarType specified = SPECIFIED.get(scalar.getName());
        if (specified != null && specified != scalar) {
            return changeNode(context, specified);
        }
        if (scalar.getName().equals("Date")) {
            return changeNode(context, CalendarDate.over(scalar));
        }
        return TraversalControl.CONTINUE;
    }

    /** SmallRye declares the list of {@code nodes(ids:)} rightly, by {@code @Id}, but then reads it as a single id. */
    @Override
    public TraversalControl visitGraphQLArgument(
            GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
        boolean isListOfIds = argument.getName().equals("ids")
                && context.getParentNode() instanceof GraphQLFieldDefinition field
                && field.getName().equals("nodes");
        return isListOfIds
                ? changeNode(
                        context,
                        argument.transform(changed -> changed.type(nonNull(list(nonNull(SPECIFIED.get("ID")))))))
                : TraversalControl.CONTINUE;
    }
}
