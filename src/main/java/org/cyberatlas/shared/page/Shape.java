package org.cyberatlas.shared.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * How a row of a listing is read: as a managed entity, or column by column.
 *
 * @param <T> what a row becomes
 */
public interface Shape<T> {

    /**
     * A row as a listing fetches it.
     *
     * @param parent key of what it hangs on; null where it hangs on nothing
     * @param keys its place in the ordering, as JSON; null where nobody asked for it
     */
    record Fetched<T>(String parent, String keys, T node) {}

    /** The columns that a row is read from, as they stand in a statement; the row goes by the alias given. */
    String columns(String alias);

    /** Executes a statement that selects {@code parent}, {@code keys} and these columns. */
    List<Fetched<T>> fetch(Session session, String sql, String alias, Map<String, Object> parameters);

    /** Executes a statement that selects these columns, whose rows are read as the stream is. */
    Stream<T> stream(Session session, String sql, Map<String, Object> parameters);

    /** A row of a table that never changes under a running query: Hibernate reads it into its entity. */
    static <E> Shape<E> entity(Class<E> entity) {
        return new Shape<>() {
            @Override
            public String columns(String alias) {
                return alias + ".*";
            }

            @Override
            public List<Fetched<E>> fetch(Session session, String sql, String alias, Map<String, Object> parameters) {
                NativeQuery<Object[]> query = session.createNativeQuery(sql, Object[].class)
                        .addScalar("parent", String.class)
                        .addScalar("keys", String.class)
                        .addEntity(alias, entity);
                parameters.forEach(query::setParameter);
                return query.getResultList().stream()
                        .map(row -> new Fetched<>((String) row[0], (String) row[1], entity.cast(row[2])))
                        .toList();
            }

            @Override
            public Stream<E> stream(Session session, String sql, Map<String, Object> parameters) {
                NativeQuery<E> query = session.createNativeQuery(sql, entity);
                parameters.forEach(query::setParameter);
                return query.setFetchSize(Statement.FETCHED).getResultStream();
            }
        };
    }
}
