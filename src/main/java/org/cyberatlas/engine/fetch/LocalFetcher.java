package org.cyberatlas.engine.fetch;

import graphql.schema.DataFetchingEnvironment;

/** A fetcher that needs no statement and no waiting: its value is made of its parent, and of arguments that are the same for all. */
public interface LocalFetcher {

    /**
     * The fetcher at one place of a question.
     *
     * @param place has the arguments, and no parent
     */
    Values at(DataFetchingEnvironment place) throws Exception;

    /** True where many parents have the very same value. */
    default boolean isInCommon() {
        return false;
    }

    /** The values of one parent after the other. */
    interface Values {

        /** @return the value, or a promise of it that is kept already */
        Object of(Object parent) throws Exception;
    }
}
