package org.cyberatlas.shared.table;

import java.util.List;
import java.util.function.Supplier;

/**
 * List that is always downloaded whole, as CSV and as JSON lines, and is a table of the data package.
 *
 * <p>A feature extends this class once for each of its lists. The bean is found by itself.
 */
public abstract class ListTable<R> {

    private final String name;
    private final String title;
    private final List<String> primaryKey;
    private final List<Column<R>> columns;
    private final Supplier<List<R>> rows;

    /**
     * @param name in file names, in the plural
     * @param primaryKey columns that together identify a row
     */
    protected ListTable(
            String name, String title, List<String> primaryKey, List<Column<R>> columns, Supplier<List<R>> rows) {
        this.name = name;
        this.title = title;
        this.primaryKey = primaryKey;
        this.columns = columns;
        this.rows = rows;
    }

    public final String name() {
        return name;
    }

    public final String title() {
        return title;
    }

    public final List<String> primaryKey() {
        return primaryKey;
    }

    public final List<Column<R>> columns() {
        return columns;
    }

    /** Every row, in the order of the list. */
    public final List<R> rows() {
        return rows.get();
    }
}
