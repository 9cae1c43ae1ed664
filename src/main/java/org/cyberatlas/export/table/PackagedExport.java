package org.cyberatlas.export.table;

import java.util.List;

/** A table that is part of the whole set, as the package describes it. */
public interface PackagedExport<Q, R> extends Export<Q, R> {

    String title();

    /** Parameters with which it is whole; empty where it is so without. */
    default String whole() {
        return "";
    }

    /** Columns by which a row is told from all others. */
    List<String> primaryKey();
}
