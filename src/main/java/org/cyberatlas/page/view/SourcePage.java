package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.Map;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;

/** One source: how it is cited, on which terms it may be used again, and what comes from it. */
@Singleton
class SourcePage extends Page {

    SourcePage() {
        super("/sources/:code", "source");
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        Map<String, Object> source = found(data, "source", choices);
        String code = (String) source.get("code");
        String download = Choices.uri("/export/observations.csv", Tree.of("sources", code, "preferred", "false"));
        int figures = (int) Tree.at(source, "observations/totalCount");
        int listed = Tree.list(source, "observations/nodes").size();
        View view = new View(
                (String) source.get("title"),
                "Published by " + source.get("publisher") + ": how to cite it, its terms, and what comes from it.");
        view.show("titleOfFigures", Say.count(figures, "figure") + " from it")
                .show("subOfFigures", listed < figures ? "The first " + listed + "; the download has all." : null)
                .show("terms", Tree.first(Tree.list(data, "release/licences"), "licence", source.get("licence")))
                .show("csv", download);
        if (figures > 0) {
            view.dataset(dataset(source), download);
        }
        return view.known("/sources/" + code);
    }

    private static Map<String, Object> dataset(Map<String, Object> source) {
        return Tree.of(
                "name", source.get("title"),
                "description", source.get("citation"),
                "creator", Tree.of("@type", "Organization", "name", source.get("publisher")),
                "license", source.get("licence"),
                "datePublished", source.get("published"),
                "isBasedOn", source.get("url"));
    }
}
