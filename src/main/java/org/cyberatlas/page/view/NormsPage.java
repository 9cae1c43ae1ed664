package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.Map;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.View;

/** Norms, principles of international law, confidence-building measures, and processes of the United Nations. */
@Singleton
class NormsPage extends Page {

    NormsPage() {
        super("/norms", "norms");
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        return new View(
                "Norms",
                "The voluntary norms of the United Nations, principles of international law, confidence-building measures,"
                        + " and the processes that negotiate them.");
    }
}
