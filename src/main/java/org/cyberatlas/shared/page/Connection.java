package org.cyberatlas.shared.page;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Page of nodes in the shape of the Relay connection specification.
 *
 * <p>In the schema, {@code Connection<Country>} is {@code CountryConnection}; the schema gives the type and its fields their
 * descriptions.
 *
 * <p><b>Cost</b>: one statement for the page, however much of it is selected; one more if {@code totalCount} is.
 */
public class Connection<N> {

    private final Page<N> page;

    public Connection(Page<N> page) {
        this.page = page;
    }

    @NonNull
    public List<@NonNull Edge<N>> getEdges() {
        return page.edges();
    }

    @NonNull
    public List<@NonNull N> getNodes() {
        return page.nodes();
    }

    @NonNull
    public PageInfo getPageInfo() {
        return page.info();
    }

    @NonNull
    public Integer getTotalCount() {
        return page.total();
    }
}
