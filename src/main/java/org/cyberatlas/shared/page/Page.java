package org.cyberatlas.shared.page;

import java.util.List;
import java.util.function.Function;

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

    public PageInfo info() {
        return new PageInfo(
                hasNext,
                hasPrevious,
                rows.isEmpty() ? null : rows.get(0).cursor(),
                rows.isEmpty() ? null : rows.get(rows.size() - 1).cursor());
    }

    public List<T> nodes() {
        return rows.stream().map(Row::node).toList();
    }
}
