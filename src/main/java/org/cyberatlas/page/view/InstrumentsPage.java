package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;

/** All instruments by kind. */
@Singleton
class InstrumentsPage extends Page {

    private static final List<String> FIRST = List.of("TREATY", "RESOLUTION", "REGULATION", "DIRECTIVE");

    InstrumentsPage() {
        super("/instruments", "instruments");
    }

    @Override
    public Map<String, Object> variables(Choices choices) {
        Map<String, Object> variables = new HashMap<>();
        String binding = choices.word("binding", List.of("yes", "no"), null);
        variables.put("binding", binding == null ? null : binding.equals("yes"));
        return variables;
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> instrument : Tree.list(data, "instruments/nodes")) {
            Map<String, Object> row = new HashMap<>(instrument);
            row.put("adopted", date(instrument, "ADOPTED", "OPENED_FOR_SIGNATURE", "SIGNED"));
            row.put("inForce", date(instrument, "ENTRY_INTO_FORCE"));
            rows.add(row);
        }
        String binding = choices.get("binding");
        return new View(
                        "Instruments",
                        "Treaties, resolutions, acts and laws about cyberspace, with what each actor did about them.")
                .show("kinds", Tree.grouped(rows, "kind", FIRST))
                .show("binding", binding)
                .show("csv", binding == null ? "/export/instruments.csv" : null);
    }

    private static String date(Map<String, Object> instrument, String... events) {
        for (String event : events) {
            for (Map<String, Object> milestone : Tree.list(instrument, "milestones")) {
                if (event.equals(milestone.get("event")) && milestone.get("date") != null) {
                    return Say.date(milestone.get("date"));
                }
            }
        }
        return null;
    }
}
