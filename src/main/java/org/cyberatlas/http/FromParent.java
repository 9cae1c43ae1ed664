package org.cyberatlas.http;

/** A fetcher that needs nothing but the parent: no arguments, no statement, no waiting. */
interface FromParent {

    /** @return the value, or a promise of it that is kept already */
    Object value(Object parent) throws Exception;

    /** True where many parents have the very same value. */
    default boolean isInCommon() {
        return false;
    }
}
