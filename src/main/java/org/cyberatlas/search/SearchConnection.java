package org.cyberatlas.search;

import java.util.List;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.page.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of search results, best match first.")
public record SearchConnection(
        @NonNull List<@NonNull SearchEdge> edges,
        @NonNull PageInfo pageInfo,
        @NonNull Integer totalCount) {

    @NonNull
    public List<@NonNull SearchHit> getNodes() {
        return edges.stream().map(SearchEdge::node).toList();
    }

    /** <b>Null</b>: cursor and snippet unless a request selects them. */
    @Description("A search result, its score and the text that matched.")
    public record SearchEdge(
            @NonNull String cursor,
            @NonNull SearchHit node,

            @NonNull @Description("Relevance, higher is better. It has no unit and compares results of one text only.")
            Double score,

            @NonNull
            @Description(
                    "Names and best matching passage as plain text, with « and » around matching words; without marks if only the spelling is similar.")
            String snippet) {}
}
