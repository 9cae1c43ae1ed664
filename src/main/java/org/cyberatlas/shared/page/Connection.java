package org.cyberatlas.shared.page;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Page of nodes in the shape of the Relay connection specification.
 *
 * <p>In the schema, {@code Connection<Country>} is {@code CountryConnection}; the schema gives the type and its fields their
 * descriptions.
 */
public class Connection<N> {

    private final List<Edge<N>> edges;
    private final PageInfo pageInfo;
    private final Integer totalCount;

    private Connection(List<Edge<N>> edges, PageInfo pageInfo, Integer totalCount) {
        this.edges = edges;
        this.pageInfo = pageInfo;
        this.totalCount = totalCount;
    }

    protected Connection(Connection<N> page) {
        this(page.edges, page.pageInfo, page.totalCount);
    }

    /**
     * @param more whether there are nodes beyond these, in the direction of the request
     * @param totalCount number of nodes of the whole listing; null if it was not requested
     */
    public static <N> Connection<N> of(List<Edge<N>> edges, boolean more, PageRequest request, Integer totalCount) {
        boolean startsAtCursor = request.cursor() != null;
        PageInfo pageInfo = new PageInfo(
                request.backwards() ? startsAtCursor : more,
                request.backwards() ? more : startsAtCursor,
                edges.isEmpty() ? null : edges.get(0).cursor(),
                edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor());
        return new Connection<>(edges, pageInfo, totalCount);
    }

    @NonNull
    public List<@NonNull Edge<N>> getEdges() {
        return edges;
    }

    @NonNull
    public List<@NonNull N> getNodes() {
        return edges.stream().map(Edge::node).toList();
    }

    @NonNull
    public PageInfo getPageInfo() {
        return pageInfo;
    }

    @NonNull
    public Integer getTotalCount() {
        return totalCount;
    }
}
