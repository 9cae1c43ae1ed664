package org.cyberatlas.export.table;

import java.util.List;

/** Table of the data package. */
public interface PackagedExport<A, R> extends Export<A, R> {

    String title();

    /** Query of the URI that gives the whole table; empty if none is needed. */
    default String whole() {
        return "";
    }

    /** Columns that are never empty and together identify a row; none if there are no such columns. */
    List<String> primaryKey();
}
