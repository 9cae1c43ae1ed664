package org.cyberatlas.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cyberatlas.search.SearchConnection.SearchEdge;
import org.cyberatlas.shared.batch.SelectedFields;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.Nodes;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.page.Columns;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.KeysetListing;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Ordering.Key;
import org.cyberatlas.shared.page.PageRequest;

/**
 * Full-text search.
 *
 * <p><b>Cost</b>: one statement for the page; the objects are in memory.
 */
@ApplicationScoped
class SearchRepository {

    private static final String HITS =
            "(SELECT h.type, h.key, h.score, search_snippet(h.names, h.summary, h.query) AS snippet"
                    + " FROM search_hit(:text, %s) h) e";
    private static final String HITS_OF_ALL_TYPES = HITS.formatted("NULL");
    private static final String HITS_OF_TYPES = HITS.formatted("CAST(:types AS text[])");

    private static final Columns<Hit> HIT = new Columns<>(
            row -> new Hit(new GlobalId(row.text("type"), row.text("key")), row.number("score"), null),
            "type",
            "key",
            "score");
    private static final Columns<Hit> HIT_WITH_SNIPPET =
            HIT.with(new Columns<>(row -> row.text("snippet"), "snippet"), Hit::with);

    private final Database database;
    private final Nodes nodes;

    SearchRepository(Database database, Nodes nodes) {
        this.database = database;
        this.nodes = nodes;
    }

    private record Hit(GlobalId id, double score, String snippet) {

        Hit with(String snippet) {
            return new Hit(id, score, snippet);
        }
    }

    /** @param types null for all */
    SearchConnection page(String text, Collection<SearchType> types, PageRequest request) {
        Conditions where = Conditions.none().bind("text", text);
        if (types != null) {
            where.bind("types", types.stream().map(SearchType::type).toArray(String[]::new));
        }
        Connection<Hit> hits = new KeysetListing<>(
                        columns(), types == null ? HITS_OF_ALL_TYPES : HITS_OF_TYPES, ordering(text))
                .page(database, where, request);
        Map<GlobalId, Node> found =
                nodes.all(hits.getNodes().stream().map(Hit::id).toList());
        List<SearchEdge> edges = hits.getEdges().stream()
                .map(edge -> new SearchEdge(
                        edge.cursor(),
                        (SearchHit) found.get(edge.node().id()),
                        edge.node().score(),
                        edge.node().snippet()))
                .toList();
        return new SearchConnection(edges, hits.getPageInfo(), hits.getTotalCount());
    }

    /** Snippets take much of the time of a search, so they are computed only if they are selected. */
    private static Columns<Hit> columns() {
        return SelectedFields.of("SearchEdge")
                        .map(fields -> fields.contains("snippet"))
                        .orElse(true)
                ? HIT_WITH_SNIPPET
                : HIT;
    }

    /** Scores of two texts do not compare, so each text has an ordering of its own, and cursors of its own. */
    private static Ordering ordering(String text) {
        return Ordering.by(
                "search " + text, Key.descending("e.score", "numeric"), Key.text("e.type"), Key.text("e.key"));
    }
}
