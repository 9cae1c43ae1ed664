package org.cyberatlas.shared.page;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a listing.
 *
 * @param total number of rows of the whole listing; null if it was not requested
 */
public record Page<T>(List<Edge<T>> edges, boolean hasNext, boolean hasPrevious, Integer total) {

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
