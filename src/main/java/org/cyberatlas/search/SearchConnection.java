package org.cyberatlas.search;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of what a search found, best first. */
@Description("A page of what a search found, best first.")
public final class SearchConnection extends Connection<SearchHit, SearchConnection.SearchEdge> {

    SearchConnection(Page<Found> page) {
        super(page.map(Found::hit), edges(page));
    }

    private static Function<Page.Row<SearchHit>, SearchEdge> edges(Page<Found> page) {
        Map<SearchHit, Found> byHit = new IdentityHashMap<>();
        page.nodes().forEach(found -> byHit.put(found.hit(), found));
        return row -> new SearchEdge(row, byHit.get(row.node()));
    }

    /** A thing that was found, how well it fits, and where. */
    @Description("A thing that was found, how well it fits, and where.")
    public static final class SearchEdge extends Edge<SearchHit> {

        private final Found found;

        SearchEdge(Page.Row<SearchHit> row, Found found) {
            super(row);
            this.found = found;
        }

        @NonNull
        @Description("How well it fits, higher is better; has no unit and compares the hits of one text only.")
        public Double getScore() {
            return found.score();
        }

        @NonNull
        @Description(
                "Its names and the passage that fits best, as plain text with « and » around the words that were found;"
                        + " without them where only the spelling is near.")
        public String getSnippet() {
            return found.snippet();
        }
    }
}
