package org.cyberatlas.export;

import java.util.List;
import java.util.function.Supplier;

/** A list that is short and always whole: it takes no parameters. */
abstract class ListExport<R> implements PackagedExport<Object, R> {

    private static final Object EVERYTHING = new Object();

    private final String name;
    private final String title;
    private final List<Column<R>> columns;
    private final List<String> primaryKey;
    private final List<ForeignKey> foreignKeys;
    private final Supplier<List<R>> rows;

    ListExport(
            String name,
            String title,
            List<Column<R>> columns,
            List<String> primaryKey,
            List<ForeignKey> foreignKeys,
            Supplier<List<R>> rows) {
        this.name = name;
        this.title = title;
        this.columns = columns;
        this.primaryKey = primaryKey;
        this.foreignKeys = foreignKeys;
        this.rows = rows;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final List<Column<R>> columns() {
        return columns;
    }

    @Override
    public final List<String> primaryKey() {
        return primaryKey;
    }

    @Override
    public final List<ForeignKey> foreignKeys() {
        return foreignKeys;
    }

    @Override
    public Object question(Parameters parameters) {
        return EVERYTHING;
    }

    @Override
    public Table<R> open(Object everything) {
        return new Table<>(rows.get().stream(), List.of());
    }
}
