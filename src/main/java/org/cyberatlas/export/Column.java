package org.cyberatlas.export;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;

/**
 * A column of a table, with what is needed to write it and to describe it.
 *
 * @param <R> what a row is made of
 * @param cell the cell of a row: text, a number, a truth value or something whose text is meant; null for an empty one
 */
record Column<R>(String name, ColumnType type, String description, Function<R, ?> cell) {

    /** A column that says what a field of the API says. */
    static <R> Column<R> of(String name, ColumnType type, Class<?> owner, String field, Function<R, ?> cell) {
        return new Column<>(name, type, told(owner, field), cell);
    }

    /** The same column of rows that hold this one's; the cell is empty where they hold none. */
    <S> Column<S> of(Function<S, R> part) {
        return new Column<>(name, type, description, row -> {
            R held = part.apply(row);
            return held == null ? null : cell.apply(held);
        });
    }

    Map<String, Object> described() {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", name);
        described.putAll(type.described());
        described.put("description", description);
        return described;
    }

    /** One sentence in one place: that which clients of the API read. */
    private static String told(Class<?> owner, String field) {
        String getter = "get" + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
        return Stream.<AnnotatedElement>concat(
                        Arrays.stream(owner.getDeclaredFields()), Arrays.stream(owner.getMethods()))
                .filter(member -> Set.of(field, getter).contains(((Member) member).getName()))
                .map(member -> member.getAnnotation(Description.class))
                .filter(Objects::nonNull)
                .map(Description::value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(owner + " has no " + field));
    }
}
