package org.cyberatlas.shared.table;

import java.util.List;
import java.util.function.Supplier;

/**
 * List that is always downloaded whole, as CSV and as JSON lines, and is a table of the data package.
 *
 * <p>A feature produces one for each of its lists. The bean is found by itself.
 *
 * @param <R> type of a row
 * @param name in file names, in the plural
 * @param title of the table in the data package
 * @param primaryKey columns that are never empty and together identify a row; none if there are no such columns
 * @param rows every row, in the order of the list
 */
public record ListTable<R>(
        String name, String title, List<String> primaryKey, List<Column<R>> columns, Supplier<List<R>> rows) {

    /** List whose first column identifies a row. */
    public ListTable(String name, String title, List<Column<R>> columns, Supplier<List<R>> rows) {
        this(name, title, List.of(columns.get(0).name()), columns, rows);
    }
}
