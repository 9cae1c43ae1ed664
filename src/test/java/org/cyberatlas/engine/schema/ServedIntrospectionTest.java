package org.cyberatlas.engine.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.Directives;
import graphql.GraphQL;
import graphql.Scalars;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.GraphQLClient;
import org.cyberatlas.testsupport.GraphQLClient.Reply;
import org.junit.jupiter.api.Test;

/** Introspection: the directives of the API alone, and deprecated members. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ServedIntrospectionTest {

    @TestHTTPResource("/graphql")
    URL endpoint;

    @Test
    void introspectionListsThoseOfTheSpecificationAlone() {
        assertEquals(
                Set.of("skip", "include", "deprecated", "specifiedBy", "oneOf"),
                Set.copyOf(GraphQLClient.of(endpoint)
                        .ask("{ __schema { directives { name } } }")
                        .json()
                        .<String>getList("data.__schema.directives.name")));
    }

    @Test
    void directivesOfTheEngineAreUnknown() {
        GraphQLClient caller = GraphQLClient.of(endpoint);
        for (String document : List.of(
                "{ ... @defer { __typename } }",
                "query @experimental_disableErrorPropagation { __typename }",
                "{ ...F @defer(label: \"x\") } fragment F on Query { __typename }")) {
            Reply refused = caller.ask(document);
            assertEquals(400, refused.status());
            assertEquals("VALIDATION_ERROR", refused.code());
            assertTrue(refused.json().getString("errors[0].message").startsWith("Unknown directive '"), refused.text());
            assertEquals(1, refused.json().getInt("errors[0].locations[0].line"));
        }
    }

    @Test
    void theScalarOfDatesNamesItsSpecification() {
        assertEquals(
                "https://ibm.github.io/graphql-specs/custom-scalars/date.html",
                GraphQLClient.of(endpoint)
                        .ask("{ __type(name: \"Date\") { specifiedByURL } }")
                        .json()
                        .getString("data.__type.specifiedByURL"));
    }

    /** The atlas has deprecated nothing yet, so a schema that has goes the same way as its own. */
    @Test
    void deprecationAndOneOfAreInTheSchemaAndInIntrospection() {
        GraphQLInputObjectType key = GraphQLInputObjectType.newInputObject()
                .name("Key")
                .withAppliedDirective(GraphQLAppliedDirective.newDirective()
                        .name(Directives.OneOfDirective.getName())
                        .build())
                .field(GraphQLInputObjectField.newInputObjectField()
                        .name("code")
                        .type(Scalars.GraphQLString))
                .build();
        GraphQLEnumType kind = GraphQLEnumType.newEnum()
                .name("Kind")
                .value(GraphQLEnumValueDefinition.newEnumValueDefinition()
                        .name("OLD")
                        .value("OLD")
                        .deprecationReason("use NEW")
                        .build())
                .value("NEW")
                .build();
        GraphQLSchema.Builder builder = GraphQLSchema.newSchema()
                .query(GraphQLObjectType.newObject().name("Query").field(field -> field.name("old")
                        .type(kind)
                        .deprecate("use new")
                        .argument(GraphQLArgument.newArgument().name("key").type(key))));
        SchemaCorrections.in(builder, builder.build(), Map.of());
        GraphQLSchema schema = builder.build();

        String sdl = SchemaText.of(schema);
        assertTrue(sdl.contains("@deprecated(reason : \"use new\")"), sdl);
        assertTrue(sdl.contains("OLD @deprecated(reason : \"use NEW\")"), sdl);
        assertTrue(sdl.contains("input Key @oneOf"), sdl);
        assertEquals(Map.of("isOneOf", true), told(schema, "Key", "isOneOf"));
        assertEquals(
                Map.of("fields", List.of(Map.of("isDeprecated", true, "deprecationReason", "use new"))),
                told(schema, "Query", "fields(includeDeprecated: true) { isDeprecated deprecationReason }"));
        assertEquals(
                Map.of("enumValues", List.of(Map.of("isDeprecated", true), Map.of("isDeprecated", false))),
                told(schema, "Kind", "enumValues(includeDeprecated: true) { isDeprecated }"));
    }

    private static Map<String, ?> told(GraphQLSchema schema, String type, String query) {
        Map<String, Map<String, ?>> told = GraphQL.newGraphQL(schema)
                .build()
                .execute("{ __type(name: \"" + type + "\") { " + query + " } }")
                .getData();
        return told.get("__type");
    }
}
