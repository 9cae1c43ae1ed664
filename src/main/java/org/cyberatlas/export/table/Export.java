package org.cyberatlas.export.table;

import java.util.List;
import org.cyberatlas.export.request.Parameters;
import org.cyberatlas.shared.table.Column;

/**
 * Something that can be downloaded as a table.
 *
 * @param <Q> what is asked of it, as its parameters say
 * @param <R> what a row is made of
 */
public interface Export<Q, R> {

    /** Its name in addresses and files. */
    String name();

    List<Column<R>> columns();

    /** Reads all parameters; one that is unknown or malformed is refused before anything is looked up. */
    Q question(Parameters parameters);

    /** Opens the table, within the transaction in which it is going to be read; an unknown code is refused here. */
    Table<R> open(Q question);
}
