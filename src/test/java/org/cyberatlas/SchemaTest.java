package org.cyberatlas;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.language.AstPrinter;
import graphql.language.DescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ScalarTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** The schema is public: a change of it is seen in a diff, everything in it is described, and what was promised is there. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SchemaTest {

    private static final Path COMMITTED = Path.of("docs", "schema.graphql");

    /** Where the API departs from the contract, each with the reason. */
    private static final Map<String, String> DEPARTURES = Map.of(
            "Ranking.year",
            "null where no year has a value for any actor of the set",
            "Partnership.binding",
            "null where no source says whether it binds");

    @Test
    void theServedSchemaIsTheCommittedOne() throws IOException {
        String served = served();
        if (Boolean.getBoolean("atlas.schema.update")) {
            Files.writeString(COMMITTED, served);
        }
        assertEquals(
                lines(Files.readString(COMMITTED)),
                lines(served),
                "the schema has changed; if that is meant, write it down: ./mvnw test -Dtest=SchemaTest -Datlas.schema.update=true");
    }

    @Test
    void everythingIsDescribedInASentence() {
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

    @Test
    void whatWasPromisedIsThere() throws IOException {
        TypeDefinitionRegistry served = parsed(served());
        List<String> broken = new ArrayList<>();
        types(parsed(contract())).forEach(promised -> {
            TypeDefinition<?> type = served.types().get(promised.getName());
            if (type == null) {
                if (!served.scalars().containsKey(promised.getName())) {
                    broken.add(promised.getName() + " is missing");
                }
            } else if (promised instanceof UnionTypeDefinition union) {
                List<String> members = memberNames((UnionTypeDefinition) type);
                memberNames(union).stream()
                        .filter(member -> !members.contains(member))
                        .forEach(member -> broken.add(promised.getName() + " lacks " + member));
            } else {
                members(promised).forEach(member -> compare(promised.getName(), member, type, broken));
            }
        });
        broken.removeIf(breach -> DEPARTURES.keySet().stream().anyMatch(allowed -> breach.startsWith(allowed + " ")));
        assertEquals(List.of(), broken);
    }

    private static void compare(String typeName, Node<?> promised, TypeDefinition<?> type, List<String> broken) {
        String name = ((NamedNode<?>) promised).getName();
        String coordinate = typeName + "." + name;
        Node<?> found = members(type)
                .filter(member -> ((NamedNode<?>) member).getName().equals(name))
                .findFirst()
                .orElse(null);
        if (found == null) {
            broken.add(coordinate + " is missing");
        } else if (promised instanceof FieldDefinition field) {
            FieldDefinition served = (FieldDefinition) found;
            compareTypes(coordinate, field.getType(), served.getType(), broken);
            for (InputValueDefinition argument : field.getInputValueDefinitions()) {
                served.getInputValueDefinitions().stream()
                        .filter(each -> each.getName().equals(argument.getName()))
                        .findFirst()
                        .ifPresentOrElse(
                                each -> compareInputs(
                                        coordinate + "(" + argument.getName() + ":)", argument, each, broken),
                                () -> broken.add(coordinate + "(" + argument.getName() + ":) is missing"));
            }
        } else if (promised instanceof InputValueDefinition input) {
            compareInputs(coordinate, input, (InputValueDefinition) found, broken);
        }
    }

    private static void compareInputs(
            String coordinate, InputValueDefinition promised, InputValueDefinition served, List<String> broken) {
        compareTypes(coordinate, promised.getType(), served.getType(), broken);
        String expected = printed(promised.getDefaultValue());
        if (!expected.isEmpty() && !expected.equals(printed(served.getDefaultValue()))) {
            broken.add(coordinate + " defaults to " + printed(served.getDefaultValue()) + " instead of " + expected);
        }
    }

    private static void compareTypes(String coordinate, Type<?> promised, Type<?> served, List<String> broken) {
        if (!printed(promised).equals(printed(served))) {
            broken.add(coordinate + " is " + printed(served) + " instead of " + printed(promised));
        }
    }

    private static String printed(Node<?> node) {
        return node == null ? "" : AstPrinter.printAst(node);
    }

    private static List<String> memberNames(UnionTypeDefinition union) {
        return union.getMemberTypes().stream().map(AstPrinter::printAst).toList();
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

    private static String contract() throws IOException {
        try (InputStream contract = SchemaTest.class.getResourceAsStream("/contract.graphql")) {
            return new String(contract.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> lines(String sdl) {
        return sdl.lines().toList();
    }
}
