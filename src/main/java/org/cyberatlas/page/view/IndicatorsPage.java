package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.Map;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;

/** All indicators by category. */
@Singleton
class IndicatorsPage extends Page {

    IndicatorsPage() {
        super("/indicators", "indicators");
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        return new View(
                        "Indicators",
                        "What is measured of States and organisations, how far the figures reach, and who publishes them.")
                .show("groups", Sections.grouped(Tree.byName(Tree.list(data, "indicators/nodes"), "name"), "category"));
    }
}
