package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;

/** All sources, 200 at a time, and the licences under which they are. */
@Singleton
class SourcesPage extends Page {

    private static final List<String> KINDS = List.of(
            "DATASET",
            "OFFICIAL_STATEMENT",
            "OFFICIAL_PAGE",
            "UN_PAGE",
            "TREATY_RECORD",
            "TREATY_RECORD_COPY",
            "STATE_TREATY_RECORD",
            "LAW",
            "LAW_COPY",
            "OFFICIAL_TEXT_REPRINT",
            "UN_TEXT_REPRINT",
            "OBSERVATORY",
            "THINK_TANK",
            "PRESS",
            "ENCYCLOPAEDIA");

    SourcesPage() {
        super("/sources", "sources");
    }

    @Override
    public Map<String, Object> variables(Choices choices) {
        return Tree.of("kinds", choices.condition("kind", KINDS), "after", choices.text("after"));
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        String kind = chosen(words(choices.value("kind", KINDS)));
        return new View(
                        "Sources" + kind,
                        (kind.isEmpty() ? "" : "Sources" + kind + ". ")
                                + "Each publication in which a fact was read, with its publisher, and with date and terms where known.")
                .show("kinds", Option.of(KINDS, choices.value("kind", KINDS)))
                .parts("sources", data, choices)
                .show("csv", choices.without().isEmpty() ? "/export/sources.csv" : null);
    }
}
