package org.cyberatlas.export;

import java.util.List;
import java.util.function.Supplier;

/** A list that is short and always whole: it takes no parameters. */
abstract class ListExport<R> implements PackagedExport<Object, R> {

    private static final Object EVERYTHING = new Object();

    private final Supplier<List<R>> rows;

    ListExport(Supplier<List<R>> rows) {
        this.rows = rows;
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
