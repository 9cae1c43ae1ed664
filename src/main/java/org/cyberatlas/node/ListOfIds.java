package org.cyberatlas.node;

import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Makes {@code nodes(ids:)} take ids: SmallRye declares a list with {@code @Id} rightly, but then reads it as a single id. */
@ApplicationScoped
class ListOfIds extends GraphQLTypeVisitorStub {

    void declare(@Observes GraphQLSchema.Builder builder) {
        GraphQLSchema schema = SchemaTransformer.transformSchema(builder.build(), new ListOfIds());
        builder.query(schema.getQueryType())
                .clearAdditionalTypes()
                .additionalTypes(schema.getAdditionalTypes())
                .codeRegistry(schema.getCodeRegistry());
    }

    @Override
    public TraversalControl visitGraphQLArgument(
            GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
        boolean isListOfIds = argument.getName().equals("ids")
                && context.getParentNode() instanceof GraphQLFieldDefinition field
                && field.getName().equals("nodes");
        return isListOfIds
                ? changeNode(
                        context, argument.transform(changed -> changed.type(nonNull(list(nonNull(Scalars.GraphQLID))))))
                : TraversalControl.CONTINUE;
    }
}
