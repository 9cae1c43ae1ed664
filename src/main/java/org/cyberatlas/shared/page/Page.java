package org.cyberatlas.shared.page;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a listing.
 *
 * @param total number of rows of the whole listing; null if it was not requested
 */
public record Page<T>(List<Edge<T>> edges, boolean hasNext, boolean hasPrevious, Integer total) {

    /** @param more whether there are rows beyond these, in the direction of the request */
    public static <T> Page<T> of(List<Edge<T>> edges, boolean more, PageRequest request, Integer total) {
        boolean startsAtCursor = request.cursor() != null;
        return request.backwards()
                ? new Page<>(edges, startsAtCursor, more, total)
                : new Page<>(edges, more, startsAtCursor, total);
    }

    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(
                edges.stream()
                        .map(edge -> new Edge<>(mapper.apply(edge.getNode()), edge.getCursor()))
                        .toList(),
                hasNext,
                hasPrevious,
                total);
    }

    public PageInfo info() {
        return new PageInfo(
                hasNext,
                hasPrevious,
                edges.isEmpty() ? null : edges.get(0).getCursor(),
                edges.isEmpty() ? null : edges.get(edges.size() - 1).getCursor());
    }

    public List<T> nodes() {
        return edges.stream().map(Edge::getNode).toList();
    }
}
