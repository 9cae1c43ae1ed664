package org.cyberatlas.page.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Alphabetical;
import org.cyberatlas.page.Tree;

/**
 * Rounds of dialogues on one axis of time.
 *
 * @param rows dialogues with the places of their dated rounds and their last round, by its date, the latest first, those of one date by name
 */
public record Rounds(List<Map<String, Object>> rows, List<Map<String, Object>> axis) {

    public static Rounds of(List<Map<String, Object>> dialogues) {
        List<String> dates = dialogues.stream()
                .flatMap(dialogue -> dated(dialogue).stream())
                .map(Rounds::start)
                .toList();
        Time time = dates.isEmpty() ? null : new Time(dates);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> dialogue : dialogues) {
            Map<String, Object> row = withLast(dialogue);
            List<Map<String, Object>> marks = new ArrayList<>();
            for (Map<String, Object> round : dated(dialogue)) {
                Map<String, Object> mark = new HashMap<>(round);
                mark.put("at", time.place(start(round)));
                marks.add(mark);
            }
            row.put("marks", marks);
            rows.add(row);
        }
        rows.sort(Comparator.comparing(Rounds::isHeld)
                .thenComparing(row -> row.get("last") == null ? "" : Tree.text(row, "last/start"))
                .reversed()
                .thenComparing(row -> (String) row.get("name"), Alphabetical.ORDER));
        return new Rounds(rows, time == null ? List.of() : time.labels());
    }

    /** A dialogue with the last round that was held, or else was to be held; null where no date of a round is known. */
    public static Map<String, Object> withLast(Map<String, Object> dialogue) {
        List<Map<String, Object>> dated = dated(dialogue);
        Map<String, Object> row = new HashMap<>(dialogue);
        row.put(
                "last",
                dated.stream()
                        .filter(round -> "HELD".equals(round.get("status")))
                        .reduce((earlier, later) -> later)
                        .orElse(dated.isEmpty() ? null : dated.get(dated.size() - 1)));
        return row;
    }

    private static boolean isHeld(Map<String, Object> row) {
        return "HELD".equals(Tree.at(row, "last/status"));
    }

    private static List<Map<String, Object>> dated(Map<String, Object> dialogue) {
        return Tree.list(dialogue, "rounds/nodes").stream()
                .filter(round -> start(round) != null)
                .toList();
    }

    private static String start(Map<String, Object> round) {
        return (String) round.get("start");
    }
}
