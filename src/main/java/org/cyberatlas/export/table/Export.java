package org.cyberatlas.export.table;

import java.util.List;
import org.cyberatlas.export.request.Parameters;
import org.cyberatlas.shared.table.Column;

/**
 * Table that can be downloaded.
 *
 * @param <A> its arguments
 * @param <R> type of a row
 */
public interface Export<A, R> {

    /** Name in URIs and files. */
    String name();

    List<Column<R>> columns();

    /** Reads the arguments; a malformed parameter is refused before any statement. */
    A arguments(Parameters parameters);

    /** Opens the table within the transaction in which its rows are read; an unknown code is refused here. */
    Table<R> open(A arguments);
}
