package org.cyberatlas.shared.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyberatlas.shared.page.Shape.Fetched;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Rows in a total order, served in pages by keyset.
 *
 * <p><b>Cost</b>: one statement for a page, or for the pages of any number of parents; one more for the totals where they
 * are asked for.
 *
 * @param <E> what a row is read into
 */
public final class Listing<E> {

    // PostgreSQL keeps a plan only if knowing the parameters promises no cheaper one. It would for a few parents rather
    // than ten, and for
    // a limit, so that it planned anew for each question, which takes longer than most pages do: so the number of
    // parents is hidden from
    // the planner, and the limit is a part of the text.
    private static final String PARENTS = "SELECT parent.key AS parent, e.*"
            + " FROM unnest((SELECT CAST(:parents AS text[]))) AS parent(key) CROSS JOIN LATERAL (";

    private final Shape<E> shape;
    private final String from;
    private final Ordering ordering;

    /** @param from what is selected from; the row goes by the alias {@code e} */
    public Listing(Class<E> entity, String from, Ordering ordering) {
        this(Shape.entity(entity), from, ordering);
    }

    /** @param from what is selected from; the row goes by the alias {@code e} */
    public Listing(Shape<E> shape, String from, Ordering ordering) {
        this.shape = shape;
        this.from = from;
        this.ordering = ordering;
    }

    public Page<E> page(Session session, Conditions where, PageRequest request) {
        List<Fetched<E>> rows = shape.fetch(
                session,
                "SELECT NULL AS parent, e.* FROM (" + select(where.sql(), request) + ") e",
                "e",
                bound(where, request));
        return page(rows, request, request.total() ? count(session, where) : null);
    }

    /**
     * Every row, read as the stream is: a cursor of the database holds the rest, so that any number takes the same memory.
     *
     * <p>The stream belongs to the transaction that it was opened in, and has to be closed.
     */
    public Stream<E> stream(Session session, Conditions where) {
        return shape.stream(
                session,
                "SELECT " + shape.columns("e") + " FROM " + from + " WHERE " + where.sql() + " ORDER BY "
                        + ordering.orderBy(false),
                where.parameters());
    }

    /**
     * The page of each parent: the rows whose {@code parentExpression} is the parent's key.
     *
     * <p>Every parent has a page in the answer, an empty one where it has no rows.
     */
    public Map<String, Page<E>> pages(
            Session session,
            String parentExpression,
            Collection<String> parents,
            Conditions where,
            PageRequest request) {
        String sql = PARENTS + select(parentExpression + " = parent.key AND " + where.sql(), request) + ") e";
        Map<String, Object> parameters = bound(where, request);
        parameters.put("parents", parents.toArray(String[]::new));
        Map<String, List<Fetched<E>>> rowsByParent = new LinkedHashMap<>();
        parents.forEach(parent -> rowsByParent.put(parent, new ArrayList<>()));
        shape.fetch(session, sql, "e", parameters)
                .forEach(row -> rowsByParent.get(row.parent()).add(row));
        Map<String, Integer> totals =
                request.total() ? counts(session, parentExpression, parents, where) : Collections.emptyMap();
        Map<String, Page<E>> pages = new HashMap<>();
        rowsByParent.forEach((parent, rows) ->
                pages.put(parent, page(rows, request, request.total() ? totals.getOrDefault(parent, 0) : null)));
        return pages;
    }

    private String select(String where, PageRequest request) {
        String beyond = request.cursor() == null ? "" : " AND " + ordering.beyondCursor(request.backwards());
        return "SELECT " + (request.cursors() ? ordering.keysAsJson() : "CAST(NULL AS text)") + " AS keys, "
                + shape.columns("e") + " FROM " + from + " WHERE " + where + beyond + " ORDER BY "
                + ordering.orderBy(request.backwards()) + " LIMIT " + fetched(request);
    }

    /** One row more than asked for tells whether there is a next page. */
    private static int fetched(PageRequest request) {
        return request.size() + 1;
    }

    private Map<String, Object> bound(Conditions where, PageRequest request) {
        Map<String, Object> parameters = new HashMap<>(where.parameters());
        if (request.cursor() != null) {
            List<String> keys = Cursor.read(ordering, request.cursor(), request.backwards() ? "before" : "after");
            for (int i = 0; i < keys.size(); i++) {
                parameters.put(Ordering.parameter(i), keys.get(i));
            }
        }
        return parameters;
    }

    private Integer count(Session session, Conditions where) {
        NativeQuery<Integer> query =
                session.createNativeQuery("SELECT count(*)::int FROM " + from + " WHERE " + where.sql(), Integer.class);
        where.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    private Map<String, Integer> counts(
            Session session, String parentExpression, Collection<String> parents, Conditions where) {
        NativeQuery<Object[]> query = session.createNativeQuery(
                "SELECT " + parentExpression + " AS parent, count(*)::int AS total FROM " + from + " WHERE "
                        + parentExpression + " = ANY(CAST(:parents AS text[])) AND " + where.sql() + " GROUP BY 1",
                Object[].class);
        query.setParameter("parents", parents.toArray(String[]::new));
        where.parameters().forEach(query::setParameter);
        Map<String, Integer> totals = new HashMap<>();
        query.getResultList().forEach(row -> totals.put((String) row[0], (Integer) row[1]));
        return totals;
    }

    private Page<E> page(List<Fetched<E>> fetched, PageRequest request, Integer total) {
        boolean more = fetched.size() > request.size();
        List<Fetched<E>> kept = new ArrayList<>(more ? fetched.subList(0, request.size()) : fetched);
        if (request.backwards()) {
            Collections.reverse(kept);
        }
        List<Page.Row<E>> rows = kept.stream()
                .map(row -> new Page.Row<>(row.node(), row.keys() == null ? null : Cursor.write(ordering, row.keys())))
                .toList();
        boolean startsAtCursor = request.cursor() != null;
        return request.backwards()
                ? new Page<>(rows, startsAtCursor, more, total)
                : new Page<>(rows, more, startsAtCursor, total);
    }
}
