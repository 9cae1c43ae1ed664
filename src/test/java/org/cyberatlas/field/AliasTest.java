package org.cyberatlas.field;

import static java.util.stream.Collectors.toCollection;
import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class AliasTest {

    @ParameterizedTest
    @MethodSource("fieldsWithArguments")
    void aliasesWithDifferentArgumentsKeepTheirOwnData(Field field) {
        Parents parents = field.parents();
        List<Object> one = ResponseValues.named("one", ask(parents.few(field.askedAs("one"))));
        List<Object> other = ResponseValues.named("other", ask(parents.few(field.askedOtherwiseAs("other"))));
        assertNotEquals(one, other, field + ": the arguments make no difference");

        JsonPath both = ask(parents.few(field.askedAs("one") + " " + field.askedOtherwiseAs("other")));
        assertEquals(one, ResponseValues.named("one", both), field::toString);
        assertEquals(other, ResponseValues.named("other", both), field::toString);
    }

    @ParameterizedTest
    @MethodSource("fieldsOfActor")
    void countriesAndOrganisationsKeepTheirOwnDataUnderFragments(Field field) {
        Parents actors = field.parents();
        List<Map<String, ?>> one = actors(actors.few(field.askedAs("probed")));
        List<Map<String, ?>> other = actors(actors.few(field.askedOtherwiseAs("probed")));
        List<Map<String, ?>> mixed = actors(actors.few("__typename ...OfCountry ...OfOrganisation")
                + " fragment OfCountry on Country { " + field.askedAs("probed") + " }"
                + " fragment OfOrganisation on Organisation { " + field.askedOtherwiseAs("probed") + " }");
        for (int i = 0; i < mixed.size(); i++) {
            List<Map<String, ?>> expected = "Country".equals(mixed.get(i).get("__typename")) ? one : other;
            assertEquals(expected.get(i).get("probed"), mixed.get(i).get("probed"), field + " of the actor at " + i);
        }
    }

    @ParameterizedTest
    @MethodSource("fieldsWithArguments")
    void nullIsTheDefaultOfAnArgument(Field field) {
        String type = field.coordinate().substring(0, field.coordinate().indexOf('.'));
        List<Map<String, String>> defaulted = ask("{ __type(name: \"" + type
                        + "\") { fields { name args { name defaultValue } } } }")
                .getList("__type.fields.find { it.name == '" + field.name()
                        + "' }.args.findAll { it.defaultValue != null }");
        for (Map<String, String> argument : defaulted) {
            assertEquals(
                    valuesWith(field, argument.get("name"), argument.get("defaultValue")),
                    valuesWith(field, argument.get("name"), "null"),
                    () -> field + " with " + argument);
        }
    }

    private static List<Object> valuesWith(Field field, String argument, String value) {
        return ResponseValues.named("it", ask(field.parents().many(field.askedWith("it", argument, value))));
    }

    @Test
    void everyFieldWithArgumentsIsInTheTable() {
        JsonPath schema = ask("""
                { __schema { types { name kind interfaces { name } fields { name args { name } } } } }""");
        Set<String> ofActor = new TreeSet<>(schema.getList("__schema.types.find { it.name == 'Actor' }.fields.name"));
        Set<String> tested = fieldsWithArguments().map(Field::coordinate).collect(toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>();
        for (Map<String, Object> type :
                schema.<Map<String, Object>>getList("__schema.types.findAll { it.kind == 'OBJECT' }")) {
            String typeName = (String) type.get("name");
            boolean actor = "Country".equals(typeName) || "Organisation".equals(typeName);
            for (Object each : (List<?>) type.get("fields")) {
                Map<?, ?> field = (Map<?, ?>) each;
                String declaring = actor && ofActor.contains(field.get("name")) ? "Actor" : typeName;
                if (!((List<?>) field.get("args")).isEmpty() && !typeName.startsWith("__")) {
                    missing.add(declaring + "." + field.get("name"));
                }
            }
        }
        assertTrue(missing.size() > 50, "the fields of the schema are not found");
        missing.removeAll(tested);
        assertEquals(Set.of(), missing, "add these fields to org.cyberatlas.field.Fields");
    }

    static Stream<Field> fieldsWithArguments() {
        return Fields.all().stream().filter(field -> field.other() != null);
    }

    static Stream<Field> fieldsOfActor() {
        return fieldsWithArguments().filter(Field::isOfActor);
    }

    private static List<Map<String, ?>> actors(String query) {
        return ask(query).getList("compare.actors");
    }
}
