package org.cyberatlas.export.table;

import java.util.List;

/** Table of the data package. */
public interface PackagedExport<A, R> extends Export<A, R> {

    String title();

    /** Query of the URI that gives the whole table; empty if none is needed. */
    default String whole() {
        return "";
    }

    /** Columns that together identify a row. */
    List<String> primaryKey();
}
