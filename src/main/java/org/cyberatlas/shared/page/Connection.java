package org.cyberatlas.shared.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A page in the shape of the Relay connection specification; each kind of node has a subclass that names it.
 *
 * <p><b>Cost</b>: one statement for the page whatever of it is selected, one more where {@code totalCount} is.
 */
public abstract class Connection<N, E extends Edge<N>> {

    private final Page<N> page;
    private final Function<Page.Row<N>, E> edge;

    protected Connection(Page<N> page, Function<Page.Row<N>, E> edge) {
        this.page = page;
        this.edge = edge;
    }

    @NonNull
    @Description("The nodes of this page, each with its cursor.")
    public List<@NonNull E> getEdges() {
        return page.rows().stream().map(edge).toList();
    }

    @NonNull
    @Description("The nodes of this page.")
    public List<@NonNull N> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description("Where this page stands in the whole listing.")
    public PageInfo getPageInfo() {
        return page.info();
    }

    @NonNull
    @Description("Number of nodes in the whole listing, counted only when selected.")
    public Integer getTotalCount() {
        return page.total();
    }
}
