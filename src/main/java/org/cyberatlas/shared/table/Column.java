package org.cyberatlas.shared.table;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberatlas.shared.node.Node;
import org.eclipse.microprofile.graphql.Description;

/**
 * Column of a table: its name and description, and the function that gives its cell of a row.
 *
 * @param <R> type of a row
 * @param cell the cell of a row: text, a number, a truth value or an object whose text is written; null if empty
 * @param references name of the table whose codes the cells are; null if the cells are no codes
 */
public record Column<R>(String name, ColumnType type, String description, Function<R, ?> cell, String references) {

    private static final String BETWEEN_TEXTS = "; ";

    public Column(String name, ColumnType type, String description, Function<R, ?> cell) {
        this(name, type, description, cell, null);
    }

    /** Column of texts; a cell of several texts has semicolons between them. */
    public static <R> Column<R> text(String name, String description, Function<R, ?> cell) {
        return new Column<>(name, ColumnType.TEXT, description, row -> text(cell.apply(row)));
    }

    /** Column of the ids of nodes. */
    public static <R extends Node> Column<R> id() {
        return text("id", "Opaque, global identity; stable over releases.", Node::getId);
    }

    /** Column of codes of a table. */
    public static <R> Column<R> code(String name, String references, String description, Function<R, ?> cell) {
        return new Column<>(name, ColumnType.TEXT, description, cell, references);
    }

    /** Column of a field of the API, with the description of that field. */
    public static <R> Column<R> of(String name, ColumnType type, Class<?> owner, String field, Function<R, ?> cell) {
        return new Column<>(name, type, description(owner, field), cell);
    }

    /** The same column, whose cells are codes of a table. */
    public Column<R> referring(String table) {
        return new Column<>(name, type, description, cell, table);
    }

    /** The same column of rows that hold a row of this one; the cell is empty if they hold none. */
    public <S> Column<S> of(Function<S, R> part) {
        return new Column<>(
                name,
                type,
                description,
                row -> {
                    R held = part.apply(row);
                    return held == null ? null : cell.apply(held);
                },
                references);
    }

    /** Column as a field of a Frictionless table schema. */
    public Map<String, Object> described() {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", name);
        described.putAll(type.described());
        described.put("description", description);
        return described;
    }

    static Object text(Object value) {
        if (!(value instanceof List<?> several)) {
            return value;
        }
        return several.isEmpty()
                ? null
                : several.stream().map(Object::toString).collect(Collectors.joining(BETWEEN_TEXTS));
    }

    private static String description(Class<?> owner, String field) {
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
