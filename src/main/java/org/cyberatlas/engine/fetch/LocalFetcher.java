package org.cyberatlas.engine.fetch;

import graphql.schema.DataFetchingEnvironment;

/** Data fetcher without I/O: its value depends on the parent, and on arguments that are the same for all parents. */
public interface LocalFetcher {

    /**
     * The fetcher of one field of a document.
     *
     * @param place environment with the arguments and without a parent
     */
    Values at(DataFetchingEnvironment place) throws Exception;

    /** True if many parents have the same object as their value. */
    default boolean isShared() {
        return false;
    }

    /** Values of the field by parent. */
    interface Values {

        Object of(Object parent) throws Exception;
    }
}
