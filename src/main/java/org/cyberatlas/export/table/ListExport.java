package org.cyberatlas.export.table;

import java.util.List;
import org.cyberatlas.export.request.Parameters;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;

/** Export of a list, which is always whole and takes no parameters. */
record ListExport<R>(ListTable<R> list) implements PackagedExport<Object, R> {

    private static final Object EVERYTHING = new Object();

    @Override
    public String name() {
        return list.name();
    }

    @Override
    public String title() {
        return list.title();
    }

    @Override
    public List<Column<R>> columns() {
        return list.columns();
    }

    @Override
    public List<String> primaryKey() {
        return list.primaryKey();
    }

    @Override
    public Object arguments(Parameters parameters) {
        return EVERYTHING;
    }

    @Override
    public Table<R> open(Object everything) {
        return new Table<>(list.rows().get().stream(), List.of());
    }
}
