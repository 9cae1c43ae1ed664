package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.PackedText;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;
import org.cyberatlas.page.chart.DialogueMap;

/** The first page: search, a comparison to start from, a map of dialogues, counts, and one query with its response. */
@Singleton
class HomePage extends Page {

    private final String query = query(PackedText.text("/pages/home.graphql"));

    HomePage() {
        super("/", "home");
    }

    /** The first field of the document, as a query of its own. */
    private static String query(String document) {
        return "{" + document.substring(document.indexOf("\n  dialogue("), document.indexOf("\n  release ")) + "\n}";
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        Map<String, Object> counts = new HashMap<>();
        Tree.list(data, "release/counts").forEach(count -> counts.put((String) count.get("of"), count.get("count")));
        DialogueMap map = new DialogueMap(Tree.list(data, "dialogues/nodes"), List.of());
        return new View(
                        null,
                        "Which States and organisations talk to each other about cyberspace, what they have committed to, how"
                                + " connected and prepared they are, and who says so.")
                .show("counts", counts)
                .show("map", map)
                .chart("map", map.chart())
                .show("query", query)
                .show("response", Map.of("dialogue", Tree.at(data, "dialogue")));
    }
}
