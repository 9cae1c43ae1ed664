package org.cyberatlas.engine.schema;

import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;

import graphql.Directives;
import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
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
import org.cyberatlas.shared.page.PageRequest;

/**
 * Corrections to the schema that SmallRye builds.
 *
 * <p>Scalars are those of the specification: SmallRye accepts {@code "3"} for an Int, truncates 3.7 to 3, and fails on 99999999999; graphql-java
 * accepts 1e400 for a Float and 3.5 for an ID. A malformed Date is refused by validation, which names the argument. Connections have
 * their names and arguments by {@link ConnectionTypes}.
 */
public final class SchemaCorrections extends GraphQLTypeVisitorStub {

    private static final Map<String, GraphQLScalarType> SPECIFIED = Map.of(
            "Int", Scalars.GraphQLInt,
            "Float", Scalars.GraphQLFloat.transform(builder -> builder.coercing(new FloatCoercing())),
            "ID", Scalars.GraphQLID.transform(builder -> builder.coercing(new IdCoercing())));

    private final Map<String, Integer> pageSizes;

    private SchemaCorrections(Map<String, Integer> pageSizes) {
        this.pageSizes = pageSizes;
    }

    /**
     * The corrected schema. Its types resolve to those of the schema before, so {@link ServedTypeResolvers} is needed.
     *
     * @param pageSizes default page sizes by name of the query, where they are not {@link PageRequest#DEFAULT_SIZE}
     */
    public static GraphQLSchema in(GraphQLSchema.Builder builder, Map<String, Integer> pageSizes) {
        GraphQLSchema schema = SchemaTransformer.transformSchema(builder.build(), new SchemaCorrections(pageSizes));
        builder.query(schema.getQueryType())
                .clearAdditionalTypes()
                .additionalTypes(schema.getAdditionalTypes())
                .clearDirectives()
                // Only those of the specification; the others are internal to SmallRye.
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
            return changeNode(context, DateCoercing.over(scalar));
        }
        return TraversalControl.CONTINUE;
    }

    @Override
    public TraversalControl visitGraphQLObjectType(
            GraphQLObjectType type, TraverserContext<GraphQLSchemaElement> context) {
        GraphQLObjectType served = ConnectionTypes.served(type);
        return served == type ? TraversalControl.CONTINUE : changeNode(context, served);
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        GraphQLFieldDefinition served =
                ConnectionTypes.served(field, pageSizes.getOrDefault(field.getName(), PageRequest.DEFAULT_SIZE));
        return served == field ? TraversalControl.CONTINUE : changeNode(context, served);
    }

    @Override
    public TraversalControl visitGraphQLInputObjectType(
            GraphQLInputObjectType input, TraverserContext<GraphQLSchemaElement> context) {
        return input.getName().equals(ConnectionTypes.PAGE_REQUEST) ? deleteNode(context) : TraversalControl.CONTINUE;
    }

    /** SmallRye takes the argument of {@code nodes(ids:)}, which has {@code @Id}, for a single id rather than a list. */
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
