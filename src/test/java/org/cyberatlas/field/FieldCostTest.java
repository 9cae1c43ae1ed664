package org.cyberatlas.field;

import static java.util.stream.Collectors.toCollection;
import static org.cyberatlas.testsupport.Statements.during;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.Statements.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class FieldCostTest {

    /** Nothing is left out of the rows of these tests, and the release before is the first of the database. */
    private static final Set<String> HERE_NONE = Set.of(
            "Release.leftOut", "EarlierRelease.previous", "EarlierRelease.changes", "EarlierRelease.largestChanges");

    @ParameterizedTest
    @MethodSource("fieldsOfParents")
    void twiceAsManyParentsCostTheSameNumberOfStatements(Field field) {
        Heard few = during(field.parents().few(field.askedAs("probed")));
        Heard many = during(field.parents().many(field.askedAs("probed")));
        List<Object> fewResponses = ResponseValues.named("probed", few.data());
        List<Object> manyResponses = ResponseValues.named("probed", many.data());
        assertTrue(
                HERE_NONE.contains(field.coordinate())
                        || fewResponses.stream().anyMatch(value -> !ResponseValues.isEmpty(value)),
                field + ": nothing was loaded for few parents");
        assertTrue(
                manyResponses.toString().length() >= fewResponses.toString().length(),
                field + ": twice as many parents have less to load");
        assertEquals(few.count(), many.count(), () -> field + "\n" + String.join("\n", many.sql()));
    }

    static Stream<Field> fieldsOfParents() {
        return Fields.all().stream().filter(field -> field.parents() != Parents.ROOT);
    }

    @Test
    void everyFieldThatIsLoadedForParentsIsInTheTable() {
        Set<String> tested = fieldsOfParents().map(Field::coordinate).collect(toCollection(TreeSet::new));
        Schema schema = CDI.current().select(Schema.class).get();
        Set<String> loaded = Stream.concat(
                        schema.getInterfaces().values().stream(), schema.getTypes().values().stream())
                .flatMap(type -> fields(type, schema))
                .collect(toCollection(TreeSet::new));
        assertTrue(loaded.size() > 50, "the fields of the API are not found");
        loaded.removeAll(tested);
        assertEquals(Set.of(), loaded, "add these fields to org.cyberatlas.field.Fields");
    }

    /** The fields of a type that are methods of the API, without those that it has from an interface of the schema. */
    private static Stream<String> fields(Type type, Schema schema) {
        Set<String> methods = methods(type);
        type.getInterfaces().stream()
                .map(reference -> schema.getInterfaces().get(reference.getName()))
                .filter(Objects::nonNull) // an interface of Java alone, such as Sourced
                .forEach(parent -> methods.removeAll(methods(parent)));
        return methods.stream().map(method -> type.getName() + '.' + method);
    }

    private static Set<String> methods(Type type) {
        Set<String> methods = new TreeSet<>(type.getOperations().keySet());
        methods.addAll(type.getBatchOperations().keySet());
        return methods;
    }
}
