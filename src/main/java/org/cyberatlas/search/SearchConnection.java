package org.cyberatlas.search;

import java.util.List;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of search results, best match first.")
public final class SearchConnection {

    private final Connection<Found> page;

    SearchConnection(Connection<Found> page) {
        this.page = page;
    }

    @NonNull
    public List<@NonNull SearchEdge> getEdges() {
        return page.getEdges().stream().map(SearchEdge::new).toList();
    }

    @NonNull
    public List<@NonNull SearchHit> getNodes() {
        return page.getNodes().stream().map(Found::hit).toList();
    }

    @NonNull
    public PageInfo getPageInfo() {
        return page.getPageInfo();
    }

    @NonNull
    public Integer getTotalCount() {
        return page.getTotalCount();
    }

    @Description("A search result, its score and the text that matched.")
    public static final class SearchEdge {

        private final Edge<Found> edge;

        SearchEdge(Edge<Found> edge) {
            this.edge = edge;
        }

        @NonNull
        public String getCursor() {
            return edge.cursor();
        }

        @NonNull
        public SearchHit getNode() {
            return edge.node().hit();
        }

        @NonNull
        @Description("Relevance, higher is better. It has no unit and compares results of one text only.")
        public Double getScore() {
            return edge.node().score();
        }

        @NonNull
        @Description(
                "Names and best matching passage as plain text, with « and » around matching words; without marks if only the spelling is similar.")
        public String getSnippet() {
            return edge.node().snippet();
        }
    }
}
