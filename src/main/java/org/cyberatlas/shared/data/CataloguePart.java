package org.cyberatlas.shared.data;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;

/**
 * One part of the catalogue: the rows of a reference table, or a value computed from rows, of one data version.
 *
 * <p>Each bean of this type is found by itself; a new reference table needs no other registration. It is a singleton, so that it has no
 * proxy: the catalogue has the value of the bean itself.
 *
 * @param <V> what is held in memory; immutable
 */
public abstract class CataloguePart<V> {

    private final DataSnapshot snapshot;

    protected CataloguePart(DataSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Reads the rows, within a transaction of the caller that sees the version of the catalogue. */
    protected abstract V load();

    /** The rows of a statement, within {@link #load}. */
    protected static List<Object[]> rows(String sql) {
        return Panache.getSession().createNativeQuery(sql, Object[].class).getResultList();
    }

    /** The value at the data version of the current request. */
    protected final V current() {
        return snapshot.catalogue().get(this);
    }
}
