package org.cyberatlas.shared.page;

import org.hibernate.query.NativeQuery;

/**
 * How a row of a listing is read: as a managed entity, or column by column.
 *
 * @param <T> what a row becomes
 */
public interface Shape<T> {

    /** Tells the query which columns to return; the row's own go by the table alias given. */
    void declare(NativeQuery<?> query, String alias);

    /** Reads a row from the given position on. */
    T read(Object[] row, int from);

    /** A row of a table that never changes under a running query: Hibernate reads it into its entity. */
    static <E> Shape<E> entity(Class<E> entity) {
        return new Shape<>() {
            @Override
            public void declare(NativeQuery<?> query, String alias) {
                query.addEntity(alias, entity);
            }

            @Override
            public E read(Object[] row, int from) {
                return entity.cast(row[from]);
            }
        };
    }
}
