package org.cyberatlas.shared.table;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;

/**
 * Columns derived from a record: one for each component with a description, in the order of the components, with the name in snake
 * case and the type of the component.
 *
 * <p>Columns that differ are given one by one.
 */
public final class RecordColumns<R extends Record> {

    private final List<Column<R>> columns = new ArrayList<>();

    private RecordColumns() {}

    public static <R extends Record> RecordColumns<R> of(Class<R> type) {
        RecordColumns<R> derived = new RecordColumns<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Field field = field(type, component);
            Description description = field.getAnnotation(Description.class);
            References references = field.getAnnotation(References.class);
            if (description != null) {
                derived.columns.add(new Column<>(
                        component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT),
                        ColumnType.of(component.getName(), component.getType()),
                        description.value(),
                        row -> Column.text(value(component, row)),
                        references == null ? null : references.value()));
            }
        }
        return derived;
    }

    public RecordColumns<R> first(Column<R> added) {
        columns.add(0, added);
        return this;
    }

    public RecordColumns<R> after(String name, Column<R> added) {
        columns.add(place(name) + 1, added);
        return this;
    }

    /** Replaces a column whose component has another description or form in the table. */
    public RecordColumns<R> insteadOf(String name, Column<R> added) {
        columns.set(place(name), added);
        return this;
    }

    public RecordColumns<R> last(Column<R> added) {
        columns.add(added);
        return this;
    }

    /** The columns, in their order. */
    public List<Column<R>> columns() {
        columns.stream().filter(column -> column.type() == null).findFirst().ifPresent(column -> {
            throw new IllegalStateException("'" + column.name() + "' has a type that no cell has; replace the column");
        });
        return List.copyOf(columns);
    }

    private int place(String name) {
        int place = columns.stream().map(Column::name).toList().indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("there is no column '" + name + "'");
        }
        return place;
    }

    private static Field field(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object value(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
