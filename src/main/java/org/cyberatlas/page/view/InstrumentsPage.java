package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
        String binding = choices.word("binding", List.of("yes", "no"), null);
        return Tree.of("binding", binding == null ? null : binding.equals("yes"));
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        List<Map<String, Object>> rows = Tree.list(data, "instruments/nodes").stream()
                .map(instrument -> Tree.with(
                        instrument,
                        Tree.of(
                                "adopted", date(instrument, "ADOPTED", "OPENED_FOR_SIGNATURE", "DATED"),
                                "inForce", date(instrument, "ENTRY_INTO_FORCE", "IN_EFFECT"))))
                .toList();
        String binding = choices.get("binding");
        return new View(
                        binding == null ? "Instruments" : title(binding),
                        (binding == null ? "Treaties, resolutions, acts and laws about cyberspace" : title(binding))
                                + ", with what each actor did about them.")
                .show("kinds", Tree.grouped(Tree.byName(rows, "name"), "kind", FIRST))
                .show("titleOfList", title(binding))
                .show("csv", binding == null ? "/export/instruments.csv" : null);
    }

    private static String title(String binding) {
        if (binding == null) {
            return "All instruments";
        }
        return binding.equals("yes") ? "Binding instruments" : "Instruments that do not bind in law";
    }

    /** The most precise day of the first of the events that has one, or days if sources differ; null if none is known. */
    private static String date(Map<String, Object> instrument, String... events) {
        for (String event : events) {
            List<String> dates = Tree.where(Tree.list(instrument, "milestones"), "event", event).stream()
                    .map(each -> (String) each.get("date"))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            int longest = dates.stream().mapToInt(String::length).max().orElse(0);
            if (longest > 0) {
                return dates.stream()
                        .filter(each -> each.length() == longest)
                        .map(Say::date)
                        .collect(Collectors.joining(" or "));
            }
        }
        return null;
    }
}
