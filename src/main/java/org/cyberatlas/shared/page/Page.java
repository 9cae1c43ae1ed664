package org.cyberatlas.shared.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One page of a listing.
 *
 * @param total number of rows of the whole listing; null if it was not requested
 */
public record Page<T>(List<Row<T>> rows, boolean hasNext, boolean hasPrevious, Integer total) {

    /** A row and its place in the ordering. */
    public record Row<T>(T node, String cursor) {}

    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(
                rows.stream()
                        .map(row -> new Row<>(mapper.apply(row.node()), row.cursor()))
                        .toList(),
                hasNext,
                hasPrevious,
                total);
    }

    /** First rows of a page that holds all; with their total if it is selected. */
    public Page<T> first(PageRequest request) {
        boolean more = rows.size() > request.size();
        return new Page<>(
                more ? rows.subList(0, request.size()) : rows, more, false, request.total() ? rows.size() : null);
    }

    public PageInfo info() {
        return new PageInfo(
                hasNext,
                hasPrevious,
                rows.isEmpty() ? null : rows.get(0).cursor(),
                rows.isEmpty() ? null : rows.get(rows.size() - 1).cursor());
    }

    /** The pages of several parents, each row mapped. */
    public static <K, T, R> Map<K, Page<R>> mapAll(Map<K, Page<T>> pages, Function<T, R> mapper) {
        return pages.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .map(mapper)));
    }

    public List<T> nodes() {
        return rows.stream().map(Row::node).toList();
    }
}
