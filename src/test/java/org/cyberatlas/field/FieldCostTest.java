package org.cyberatlas.field;

import static java.util.stream.Collectors.toCollection;
import static org.cyberatlas.testsupport.Statements.during;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.Statements.Heard;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
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
        List<Object> fewAnswers = ResponseValues.named("probed", few.data());
        List<Object> manyAnswers = ResponseValues.named("probed", many.data());
        assertTrue(
                HERE_NONE.contains(field.coordinate())
                        || fewAnswers.stream().anyMatch(value -> !ResponseValues.isEmpty(value)),
                field + ": nothing was loaded for few parents");
        assertTrue(
                manyAnswers.toString().length() >= fewAnswers.toString().length(),
                field + ": twice as many parents have less to load");
        assertEquals(few.count(), many.count(), () -> field + "\n" + String.join("\n", many.sql()));
    }

    static Stream<Field> fieldsOfParents() {
        return Fields.all().stream().filter(field -> field.parents() != Parents.ROOT);
    }

    @Test
    void everyFieldThatIsLoadedForParentsIsInTheTable() {
        Set<String> tested = fieldsOfParents().map(Field::coordinate).collect(toCollection(TreeSet::new));
        Set<String> loaded = apis().flatMap(api -> Arrays.stream(api.getDeclaredMethods()))
                .flatMap(FieldCostTest::coordinate)
                .collect(toCollection(TreeSet::new));
        assertTrue(loaded.size() > 50, "the fields of the API are not found");
        loaded.removeAll(tested);
        assertEquals(Set.of(), loaded, "add these fields to org.cyberatlas.field.Fields");
    }

    private static Stream<Class<?>> apis() {
        BeanManager beans = CDI.current().getBeanManager();
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(GraphQLApi.class));
    }

    private static Stream<String> coordinate(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Source.class))
                .map(parent -> typeName(parent) + '.' + fieldName(method));
    }

    private static String typeName(Parameter parent) {
        Class<?> type = parent.getType();
        Name name = type.getAnnotation(Name.class);
        return name == null ? type.getSimpleName() : name.value();
    }

    private static String fieldName(Method method) {
        Name name = method.getAnnotation(Name.class);
        return name == null ? method.getName() : name.value();
    }
}
