package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;

/** One dialogue with its rounds, and key figures of its parties. */
@Singleton
class DialoguePage extends Page {

    DialoguePage() {
        super("/dialogues/:code", "dialogue");
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        Map<String, Object> dialogue = found(data, "dialogue", choices);
        List<String> parties = Tree.codes(Tree.list(dialogue, "parties"));
        return new View(
                        (String) dialogue.get("name"),
                        dialogue.get("name") + ": its rounds with dates, places and outcomes, and who says so.")
                .show("rounds", rounds(Tree.list(dialogue, "rounds/nodes")))
                .show("compare", ComparePage.of(parties))
                .known("/dialogues/" + dialogue.get("code"));
    }

    /** The number of rounds: rows of several sources have the number of their round in common or, without one, its date. */
    private static int rounds(List<Map<String, Object>> rows) {
        Set<Object> numbers = new HashSet<>();
        Set<Object> dates = new HashSet<>();
        Set<Object> numberedDates = new HashSet<>();
        for (Map<String, Object> row : rows) {
            Object number = row.get("number");
            Object date = row.get("start");
            if (number == null) {
                dates.add(date);
            } else {
                numbers.add(number);
                if (date != null) {
                    numberedDates.add(date);
                }
            }
        }
        dates.removeAll(numberedDates);
        return numbers.size() + dates.size();
    }
}
