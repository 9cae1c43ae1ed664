package org.cyberatlas.page.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyberatlas.page.Tree;

/**
 * Rounds of dialogues on one axis of time.
 *
 * @param rows dialogues with the places of their dated rounds and their last round, by its date, the latest first, those of one date by name
 */
public record Rounds(List<Map<String, Object>> rows, List<Map<String, Object>> axis) {

    public static Rounds of(List<Map<String, Object>> dialogues) {
        Time time = new Time(dialogues.stream()
                .flatMap(dialogue -> dated(dialogue).stream())
                .map(round -> Tree.text(round, "start"))
                .toList());
        List<Map<String, Object>> rows = Tree.byName(dialogues, "name").stream()
                .map(dialogue -> Tree.with(withLast(dialogue), "marks", time.marks(dated(dialogue), "start")))
                .sorted(Comparator.comparing(Rounds::isHeld)
                        .thenComparing(row -> Objects.requireNonNullElse(Tree.text(row, "last/start"), ""))
                        .reversed())
                .toList();
        return new Rounds(rows, time.labels());
    }

    /** A dialogue with the last round that was held, or else was to be held; null where no date of a round is known. */
    public static Map<String, Object> withLast(Map<String, Object> dialogue) {
        List<Map<String, Object>> dated = dated(dialogue);
        List<Map<String, Object>> held = Tree.where(dated, "status", "HELD");
        List<Map<String, Object>> best = held.isEmpty() ? dated : held;
        return Tree.with(dialogue, "last", best.isEmpty() ? null : best.get(best.size() - 1));
    }

    private static boolean isHeld(Map<String, Object> row) {
        return "HELD".equals(Tree.at(row, "last/status"));
    }

    private static List<Map<String, Object>> dated(Map<String, Object> dialogue) {
        return Tree.but(Tree.list(dialogue, "rounds/nodes"), "start", null);
    }
}
