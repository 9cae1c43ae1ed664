package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Tree;
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
                                + " and the processes that negotiate them.")
                .show("processes", processes(data))
                .show("measures", Tree.grouped(Tree.list(data, "measures/nodes"), "organisation/name"));
    }

    /** Processes with their members in the order of the names. */
    private static List<Map<String, Object>> processes(Map<String, Object> data) {
        List<Map<String, Object>> processes = new ArrayList<>();
        for (Map<String, Object> process : Tree.list(data, "processes/nodes")) {
            Map<String, Object> row = new HashMap<>(process);
            row.put("members", Tree.byName(Tree.list(process, "seats/nodes"), "actor/name"));
            processes.add(row);
        }
        return processes;
    }
}
