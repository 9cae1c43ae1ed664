package org.cyberatlas;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.AstPrinter;
import graphql.language.DescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ScalarTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberatlas.testsupport.Atlas;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** The public schema: the committed file is the served one, and each member has a description. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SchemaTest {

    private static final String HOW_TO_UPDATE =
            "the schema has changed; if that is meant, write it down: ./mvnw test -Dtest=SchemaTest -Datlas.schema.update=true";

    private static final Path SCHEMA = Path.of("docs/schema.graphql");

    @Test
    void theServedSchemaIsTheCommittedOne() throws IOException {
        String served = served();
        String committed = committed(served);
        assertEquals("", changedLines(committed, served), HOW_TO_UPDATE);
        assertEquals(committed, served, HOW_TO_UPDATE);
    }

    @Test
    void introspectionReturnsTheSameSchema() {
        Map<String, Object> data =
                new JsonObject(introspected()).getJsonObject("data").getMap();
        String built = AstPrinter.printAst(new IntrospectionResultToSchema().createSchemaDefinition(data));
        assertEquals(List.of(), BreakingChanges.between(served(), built));
        assertEquals(List.of(), BreakingChanges.between(built, served()));
    }

    /** The description of such an argument is a list of codes, or ends in one: "PER, PE or 604.", "such as OP-NOTPETYA-2017.", "EU, …". */
    @Test
    void theCodesInTheDescriptionOfAnArgumentAreFound() {
        List<Map<String, Object>> fields = Atlas.ask(
                        "{ __type(name: \"Query\") { fields { name args { name description } } } }")
                .getList("__type.fields.findAll { it.args.any { it.name == 'code' } }");
        List<String> found = new ArrayList<>();
        for (Map<String, Object> field : fields) {
            String description = (String) ((Map<?, ?>) ((List<?>) field.get("args")).get(0)).get("description");
            String examples = description
                    .replaceFirst(".*such as |The atlas's own code\\.", "")
                    .replaceFirst("[;.…].*", "");
            for (String code : examples.split(", | or ")) {
                if (!code.isEmpty()) {
                    String query = "{ %s(code: \"%s\") { code } }".formatted(field.get("name"), code);
                    assertNotNull(Atlas.ask(query).get((String) field.get("name")), query);
                    found.add(code);
                }
            }
        }
        assertTrue(found.containsAll(List.of("PER", "604", "OSCE", "internet_users_pct", "BUDAPEST")), found::toString);
    }

    @Test
    void everyMemberHasADescription() {
        List<String> silent = new ArrayList<>();
        types(parsed(served())).forEach(type -> {
            if (!"Query".equals(type.getName())) { // SmallRye words it
                describe(type.getName(), type, silent);
            }
            members(type).forEach(member -> {
                String coordinate = type.getName() + "." + ((NamedNode<?>) member).getName();
                describe(coordinate, member, silent);
                if (member instanceof FieldDefinition field) {
                    field.getInputValueDefinitions()
                            .forEach(argument ->
                                    describe(coordinate + "(" + argument.getName() + ":)", argument, silent));
                }
            });
        });
        assertEquals(List.of(), silent);
    }

    @Test
    void namesAreThoseOfTheField() {
        List<String> generated = new ArrayList<>();
        types(parsed(served())).forEach(type -> {
            if (!type.getName().matches("[A-Z][A-Za-z0-9]*")) {
                generated.add(type.getName());
            }
            boolean enumeration = type instanceof EnumTypeDefinition;
            members(type).map(member -> ((NamedNode<?>) member).getName()).forEach(name -> {
                boolean wellFormed = enumeration ? name.matches("[A-Z][A-Z0-9_]*") : name.matches("[a-z][A-Za-z0-9]*");
                if (!wellFormed || name.matches("get[A-Z].*")) {
                    generated.add(type.getName() + "." + name);
                }
            });
        });
        assertEquals(List.of(), generated);
    }

    private static void describe(String coordinate, Node<?> node, List<String> silent) {
        DescribedNode<?> described = (DescribedNode<?>) node;
        String description = described.getDescription() == null
                ? ""
                : described.getDescription().getContent();
        if (!description.matches("(?s)\\S.{3,}[.…]( \\(ISO-8601\\))?")) {
            silent.add(coordinate + ": " + description);
        }
    }

    private static Stream<Node<?>> members(TypeDefinition<?> type) {
        if (type instanceof ImplementingTypeDefinition<?> fields) {
            return fields.getFieldDefinitions().stream().map(field -> field);
        }
        if (type instanceof InputObjectTypeDefinition input) {
            return input.getInputValueDefinitions().stream().map(value -> value);
        }
        if (type instanceof EnumTypeDefinition values) {
            return values.getEnumValueDefinitions().stream().map(value -> value);
        }
        assertTrue(type instanceof UnionTypeDefinition || type instanceof ScalarTypeDefinition, type.getName());
        return Stream.empty();
    }

    private static Stream<TypeDefinition<?>> types(TypeDefinitionRegistry registry) {
        List<TypeDefinition<?>> types = new ArrayList<>();
        registry.types().values().forEach(types::add);
        registry.scalars().values().stream()
                .filter(scalar ->
                        !List.of("Int", "Float", "String", "Boolean", "ID").contains(scalar.getName()))
                .forEach(types::add);
        return types.stream();
    }

    private static TypeDefinitionRegistry parsed(String sdl) {
        return new SchemaParser().parse(sdl);
    }

    private static String served() {
        return given().get("/graphql/schema.graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String introspected() {
        return given().get("/graphql/introspection.json")
                .then()
                .statusCode(200)
                .contentType("application/json; charset=utf-8")
                .extract()
                .asString();
    }

    private static String committed(String served) throws IOException {
        if (Boolean.getBoolean("atlas.schema.update")) {
            Files.writeString(SCHEMA, served);
        }
        return Files.readString(SCHEMA);
    }

    /** Lines that are in one text only, in the form of a diff. */
    private static String changedLines(String before, String after) {
        List<String> removed = new ArrayList<>(before.lines().toList());
        List<String> added = new ArrayList<>();
        after.lines().filter(line -> !removed.remove(line)).forEach(added::add);
        return Stream.concat(
                        removed.stream().map(line -> "\n- " + line),
                        added.stream().map(line -> "\n+ " + line))
                .collect(Collectors.joining());
    }
}
