package org.cyberatlas.shared.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.math.NumberUtils;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.data.Row;

/**
 * Rows in a total order, served in pages by keyset.
 *
 * <p><b>Cost</b>: one statement for a page, or for the pages of any number of parents, unless the totals alone are requested; one for
 * the totals where they are requested.
 *
 * @param <E> what a row is read into
 */
public final class KeysetListing<E> {

    /**
     * The parents of a page, and the limit, which is a part of the text.
     *
     * <p>PostgreSQL reuses a generic plan only if knowing the parameters promises no cheaper one. It does so for a few parents instead
     * of ten, and for a limit, so that each request would be planned anew, which takes longer than most pages do. A subquery hides the
     * number of parents from the planner.
     */
    private static final String EACH_PARENT =
            "unnest((SELECT CAST(:parents AS text[]))) AS parent(key) CROSS JOIN LATERAL (";

    private static final String PARENTS = "SELECT parent.key AS parent, e.* FROM " + EACH_PARENT;

    private final Columns<E> columns;
    private final String from;
    private final Ordering ordering;

    /** @param from what is selected from; the row goes by the alias {@code e} */
    public KeysetListing(Columns<E> columns, String from, Ordering ordering) {
        this.columns = columns;
        this.from = from;
        this.ordering = ordering;
    }

    public Connection<E> page(Database database, Conditions where, PageRequest request) {
        List<Edge<E>> rows = rows(database, select(where.sql(), request), bound(where, request), request);
        return page(rows, request, request.total() ? count(database, where) : null);
    }

    /**
     * The page and the total in one statement, where a condition is so expensive that the rows should be selected once.
     *
     * <p><b>Cost</b>: one statement; one more for the total of a page beyond the last row.
     */
    public Connection<E> pageSelectedOnce(Database database, Conditions where, PageRequest request) {
        if (!request.rows() || !request.total()) {
            return page(database, where, request);
        }
        String sql = "WITH e AS MATERIALIZED (SELECT e.* FROM " + from + " WHERE " + where.sql()
                + ") SELECT (SELECT count(*)::int FROM e) AS total, " + selected(request)
                + new KeysetListing<>(columns, "e", ordering).rows("TRUE", request);
        record Counted<T>(Edge<T> row, Integer total) {}
        List<Counted<E>> rows =
                database.list(sql, bound(where, request), row -> new Counted<>(edge(row), row.whole("total")));
        return page(
                rows.stream().map(Counted::row).toList(),
                request,
                !rows.isEmpty()
                        ? rows.get(0).total()
                        : request.cursor() == null ? Integer.valueOf(0) : count(database, where));
    }

    /**
     * The page of the rows that any of some parents has, each row once. Of each parent as many rows are read as the page has, so
     * that a page costs the same however many rows its parents have.
     *
     * @param ofParents the same rows in the same order, once for each parent; their key is {@code id}
     */
    public Connection<E> pageOfAny(
            Database database,
            KeysetListing<E> ofParents,
            String parentExpression,
            Collection<String> parents,
            Conditions where,
            PageRequest request) {
        String ofOneParent =
                "SELECT e.id" + ofParents.rows(parentExpression + " = parent.key AND " + where.sql(), request);
        String sql = "SELECT " + selected(request) + " FROM " + from + " WHERE e.id IN (SELECT candidate.id FROM "
                + EACH_PARENT + ofOneParent + ") candidate)" + inOrder(request);
        Map<String, Object> parameters = bound(where, request);
        parameters.put("parents", parents.toArray(String[]::new));
        List<Edge<E>> rows = rows(database, sql, parameters, request);
        return page(
                rows,
                request,
                request.total() ? countOfAny(database, ofParents, parentExpression, parents, where) : null);
    }

    private Integer countOfAny(
            Database database,
            KeysetListing<E> ofParents,
            String parentExpression,
            Collection<String> parents,
            Conditions where) {
        Map<String, Object> parameters = new HashMap<>(where.parameters());
        parameters.put("parents", parents.toArray(String[]::new));
        String sql = "SELECT count(DISTINCT e.id)::int AS total FROM " + ofParents.from + " WHERE " + parentExpression
                + " = ANY(CAST(:parents AS text[])) AND " + where.sql();
        return database.list(sql, parameters, row -> row.whole("total")).get(0);
    }

    /** The nodes with these keys, which are numbers in the column {@code id}, by their keys; a key of another form names none. */
    public Map<String, E> byKeys(Database database, Collection<String> keys, Function<E, String> key) {
        Conditions where = Conditions.none()
                .and(
                        "e.id = ANY(:keys)",
                        "keys",
                        keys.stream().map(NumberUtils::toLong).toArray(Long[]::new));
        return list(database, where).stream().collect(Collectors.toMap(key, Function.identity()));
    }

    /** All rows of a listing that is short by nature. */
    public List<E> list(Database database, Conditions where) {
        return database.list(all(where), where.parameters(), columns::read);
    }

    /**
     * Every row, read as the stream is: a cursor of the database holds the rest, so that any number takes the same memory.
     *
     * <p>The stream belongs to the transaction that it was opened in, and has to be closed.
     */
    public Stream<E> stream(Database database, Conditions where) {
        return database.stream(all(where), where.parameters(), columns::read);
    }

    private String all(Conditions where) {
        return "SELECT " + columns.of("e") + " FROM " + from + " WHERE " + where.sql() + " ORDER BY "
                + ordering.orderBy(false);
    }

    /**
     * The page of each parent: the rows whose {@code parentExpression} is the parent's key.
     *
     * <p>Every parent has a page in the result, an empty one if it has no rows.
     */
    public Map<String, Connection<E>> pages(
            Database database,
            String parentExpression,
            Collection<String> parents,
            Conditions where,
            PageRequest request) {
        Map<String, Ordering> orderings = new LinkedHashMap<>();
        parents.forEach(parent -> orderings.put(parent, ordering));
        return pages(database, parentExpression, orderings, where, request);
    }

    /**
     * The page of each parent, where the keys of one parent's rows mean nothing for those of another.
     *
     * @param orderings of each parent: the keys of this listing, with a name for the cursors of the parent; a cursor that is not of
     *     all of them is refused
     */
    public Map<String, Connection<E>> pages(
            Database database,
            String parentExpression,
            Map<String, Ordering> orderings,
            Conditions where,
            PageRequest request) {
        Collection<String> parents = orderings.keySet();
        String sql = PARENTS + select(parentExpression + " = parent.key AND " + where.sql(), request) + ") e";
        Map<String, Object> parameters = new HashMap<>(where.parameters());
        orderings.values().stream().distinct().forEach(each -> parameters.putAll(keysOfCursor(each, request)));
        parameters.put("parents", parents.toArray(String[]::new));
        Map<String, List<Edge<E>>> rows = request.rows()
                ? database.byParent(
                        parents,
                        sql,
                        parameters,
                        row -> row.text("parent"),
                        row -> edge(row, orderings.get(row.text("parent"))))
                : Map.of();
        Map<String, Integer> totals = request.total() ? counts(database, parentExpression, parents, where) : Map.of();
        Map<String, Connection<E>> pages = new HashMap<>();
        for (String parent : parents) {
            Integer total = request.total() ? totals.getOrDefault(parent, 0) : null;
            pages.put(parent, page(rows.getOrDefault(parent, List.of()), request, total));
        }
        return pages;
    }

    private List<Edge<E>> rows(Database database, String sql, Map<String, Object> parameters, PageRequest request) {
        return request.rows() ? database.list(sql, parameters, this::edge) : List.of();
    }

    private String select(String where, PageRequest request) {
        return "SELECT " + selected(request) + rows(where, request);
    }

    private String selected(PageRequest request) {
        return (request.cursors() ? ordering.keysAsJson() : "CAST(NULL AS text)") + " AS keys, " + columns.of("e");
    }

    private String rows(String where, PageRequest request) {
        String beyond = request.cursor() == null ? "" : " AND " + ordering.beyondCursor(request.backwards());
        return " FROM " + from + " WHERE " + where + beyond + inOrder(request);
    }

    private String inOrder(PageRequest request) {
        return " ORDER BY " + ordering.orderBy(request.backwards()) + " LIMIT "
                + (request.size() + 1); // one more tells whether there is a next page
    }

    private Map<String, Object> bound(Conditions where, PageRequest request) {
        Map<String, Object> parameters = new HashMap<>(where.parameters());
        parameters.putAll(keysOfCursor(ordering, request));
        return parameters;
    }

    private static Map<String, String> keysOfCursor(Ordering ordering, PageRequest request) {
        Map<String, String> parameters = new HashMap<>();
        if (request.cursor() != null) {
            List<String> keys = Cursor.read(ordering.name(), ordering.checks(), request);
            for (int i = 0; i < keys.size(); i++) {
                parameters.put(Ordering.parameter(i), keys.get(i));
            }
        }
        return parameters;
    }

    private Integer count(Database database, Conditions where) {
        return database.list(
                        "SELECT count(*)::int AS total FROM " + from + " WHERE " + where.sql(),
                        where.parameters(),
                        row -> row.whole("total"))
                .get(0);
    }

    private Map<String, Integer> counts(
            Database database, String parentExpression, Collection<String> parents, Conditions where) {
        Map<String, Object> parameters = new HashMap<>(where.parameters());
        parameters.put("parents", parents.toArray(String[]::new));
        return database.byKey(
                "SELECT " + parentExpression + " AS parent, count(*)::int AS total FROM " + from + " WHERE "
                        + parentExpression + " = ANY(CAST(:parents AS text[])) AND " + where.sql()
                        + " GROUP BY 1",
                parameters,
                row -> row.text("parent"),
                row -> row.whole("total"));
    }

    private Edge<E> edge(Row row) {
        return edge(row, ordering);
    }

    private Edge<E> edge(Row row, Ordering ordering) {
        String keys = row.text("keys");
        return new Edge<>(keys == null ? null : Cursor.write(ordering.name(), keys), columns.read(row));
    }

    private static <E> Connection<E> page(List<Edge<E>> rows, PageRequest request, Integer total) {
        boolean more = rows.size() > request.size();
        List<Edge<E>> page = new ArrayList<>(more ? rows.subList(0, request.size()) : rows);
        if (request.backwards()) {
            Collections.reverse(page);
        }
        return Connection.of(page, more, request, total);
    }
}
