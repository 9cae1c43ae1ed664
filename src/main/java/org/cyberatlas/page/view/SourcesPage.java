package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.HashMap;
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
        String kind = choices.value("kind", KINDS);
        Map<String, Object> variables = new HashMap<>();
        variables.put("kinds", kind == null ? null : List.of(kind));
        variables.put("after", choices.text("after"));
        return variables;
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        boolean more = Boolean.TRUE.equals(Tree.at(data, "sources/pageInfo/hasNextPage"));
        return new View("Sources", "Each publication in which a fact was read, with publisher, date and terms.")
                .show("count", Tree.at(data, "sources/totalCount"))
                .show("kinds", Option.of(KINDS, choices.value("kind", KINDS)))
                .show("first", choices.has("after") ? choices.with("after", null) : null)
                .show("next", more ? choices.with("after", Tree.at(data, "sources/pageInfo/endCursor")) : null)
                .panel("all", choices.without().isEmpty() ? "/export/sources.csv" : null, "sources")
                .panel("licences", null, "release");
    }
}
