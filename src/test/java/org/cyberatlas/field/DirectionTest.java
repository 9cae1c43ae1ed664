package org.cyberatlas.field;

import static java.util.stream.Collectors.toCollection;
import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of all fields, at the root and nested, read from either end. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DirectionTest {

    private static final Set<String> PAGING = new TreeSet<>(Set.of("first", "after", "last", "before"));

    @ParameterizedTest
    @MethodSource("connections")
    void aConnectionIsReadFromItsEndInTheSameOrder(Field field) {
        List<Map<String, ?>> ends = pages(field, "last: 3");
        Map<String, ?> end = ends.stream()
                .max(Comparator.comparing(page -> eachOfEdges(page, "cursor").size()))
                .orElseThrow();
        int parent = ends.indexOf(end);
        List<Object> rows = eachOfEdges(end, "cursor");
        assertFalse(rows.isEmpty(), field + ": no parent has rows");
        assertFalse(says(end, "hasNextPage"));
        assertEquals(end.get("nodes"), eachOfEdges(end, "node"));
        assertEquals(says(end, "hasPreviousPage"), (Integer) end.get("totalCount") > rows.size());

        Object first = rows.get(0);
        Object last = rows.get(rows.size() - 1);
        Map<String, ?> before =
                pages(field, "last: 2, before: \"" + last + "\"").get(parent);
        assertEquals(rows.subList(0, rows.size() - 1), eachOfEdges(before, "cursor"), field + ": before the last");
        assertTrue(says(before, "hasNextPage"));
        Map<String, ?> after =
                pages(field, "first: 3, after: \"" + first + "\"").get(parent);
        assertEquals(
                rows.subList(1, rows.size()), eachOfEdges(after, "cursor"), field + ": after the third from the end");
        assertFalse(says(after, "hasNextPage"));
        assertTrue(says(after, "hasPreviousPage"));
        Map<String, ?> earlier =
                pages(field, "last: 1, before: \"" + first + "\"").get(parent);
        assertEquals(
                says(end, "hasPreviousPage"), !eachOfEdges(earlier, "cursor").isEmpty(), field + ": before the page");
    }

    @Test
    void everyPagedFieldTakesAllFourArgumentsAndEveryConnectionIsInTheTable() throws IOException {
        TypeDefinitionRegistry schema = new SchemaParser().parse(Files.readString(Path.of("docs", "schema.graphql")));
        Set<String> declaredByActor = new TreeSet<>();
        schema.getType("Actor", InterfaceTypeDefinition.class)
                .orElseThrow()
                .getFieldDefinitions()
                .forEach(field -> declaredByActor.add(field.getName()));
        Set<String> connections = new TreeSet<>();
        for (ObjectTypeDefinition type : schema.getTypes(ObjectTypeDefinition.class)) {
            boolean actor = Set.of("Country", "Organisation").contains(type.getName());
            for (FieldDefinition field : type.getFieldDefinitions()) {
                boolean declared = actor && declaredByActor.contains(field.getName());
                String coordinate = (declared ? "Actor" : type.getName()) + "." + field.getName();
                boolean connection =
                        TypeInfo.typeInfo(field.getType()).getName().endsWith("Connection");
                if (connection) {
                    connections.add(coordinate);
                }
                Set<String> arguments = new TreeSet<>(PAGING);
                arguments.retainAll(field.getInputValueDefinitions().stream()
                        .map(InputValueDefinition::getName)
                        .toList());
                if (connection || !arguments.isEmpty()) {
                    assertEquals(PAGING, arguments, coordinate);
                }
            }
        }
        assertEquals(connections, connections().map(Field::coordinate).collect(toCollection(TreeSet::new)));
    }

    static Stream<Field> connections() {
        return Fields.all().stream().filter(field -> field.selection().startsWith(" { nodes"));
    }

    /** The page of each parent, in the order of the query. */
    @SuppressWarnings("unchecked")
    private static List<Map<String, ?>> pages(Field field, String page) {
        String text =
                switch (field.coordinate()) {
                    case "Query.search" -> "text: \"cyber\", ";
                    case "Query.changes" -> "since: \"2000-01-01\", ";
                    default -> "";
                };
        String asked = "probed: " + field.name() + "(" + text + page
                + ") { nodes { __typename } edges { cursor node { __typename } } totalCount pageInfo { hasPreviousPage hasNextPage } }";
        return (List<Map<String, ?>>)
                (List<?>) ResponseValues.named("probed", ask(field.parents().few(asked)));
    }

    private static List<Object> eachOfEdges(Map<String, ?> page, String field) {
        return ((List<?>) page.get("edges"))
                .stream().<Object>map(edge -> ((Map<?, ?>) edge).get(field)).toList();
    }

    private static boolean says(Map<String, ?> page, String info) {
        return (Boolean) ((Map<?, ?>) page.get("pageInfo")).get(info);
    }
}
