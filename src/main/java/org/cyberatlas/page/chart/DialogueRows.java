package org.cyberatlas.page.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyberatlas.page.Tree;

/** Dialogues of an actor with their rounds on one axis of time, those with the latest round first. */
public final class DialogueRows {

    private DialogueRows() {}

    /** The rows, each with the last round whose date is known and the places of its rounds, and the axis. */
    public static Map<String, Object> of(Map<String, Object> actor) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<String> dates = Tree.list(actor, "dialogues/nodes").stream()
                .flatMap(each -> Tree.list(each, "rounds/nodes").stream())
                .map(round -> (String) round.get("start"))
                .filter(Objects::nonNull)
                .toList();
        Time time = dates.isEmpty() ? null : new Time(dates);
        for (Map<String, Object> dialogue : Tree.list(actor, "dialogues/nodes")) {
            Map<String, Object> row = new HashMap<>(dialogue);
            List<Map<String, Object>> marks = new ArrayList<>();
            Map<String, Object> last = null;
            for (Map<String, Object> round : Tree.list(dialogue, "rounds/nodes")) {
                if (round.get("start") != null) {
                    Map<String, Object> mark = new HashMap<>(round);
                    mark.put("at", time.place((String) round.get("start")));
                    marks.add(mark);
                    last = mark;
                }
            }
            row.put("marks", marks);
            row.put("last", last);
            row.put(
                    "with",
                    Tree.list(dialogue, "parties").stream()
                            .filter(party -> !actor.get("code").equals(party.get("code")))
                            .toList());
            rows.add(row);
        }
        rows.sort(Comparator.comparing(
                row -> String.valueOf(Objects.requireNonNullElse(Tree.at(row, "last/start"), "")),
                Comparator.reverseOrder()));
        Map<String, Object> shown = new HashMap<>();
        shown.put("rows", rows);
        shown.put("axis", time == null ? List.of() : time.labels());
        return shown;
    }
}
