package org.cyberatlas.page.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;

/** Number of dialogues of each party, as a map of countries and as a table that includes organisations. */
public final class DialogueMap {

    private static final int[] FROM = {1, 2, 4, 8};

    private final List<Map<String, Object>> rows;
    private final Places places =
            new Places().scale("1", 0).scale("2–3", 1).scale("4–7", 3).scale("8 and more", 4);

    /** @param chosen codes of parties that all dialogues have, which are left out */
    public DialogueMap(List<Map<String, Object>> dialogues, List<String> chosen) {
        Map<Object, Map<String, Object>> parties = new LinkedHashMap<>();
        for (Map<String, Object> dialogue : dialogues) {
            for (Map<String, Object> actor : Tree.list(dialogue, "parties")) {
                if (!chosen.contains(actor.get("code"))) {
                    Map<String, Object> party = parties.computeIfAbsent(
                            actor.get("code"), code -> Tree.of("actor", actor, "dialogues", new ArrayList<>()));
                    Tree.list(party, "dialogues").add(dialogue);
                }
            }
        }
        rows = Tree.byName(parties.values(), "actor/name").stream()
                .sorted(Comparator.comparingInt(DialogueMap::count).reversed())
                .toList();
        rows.forEach(row -> places.add(Tree.object(row, "actor"), step(count(row)), Say.count(count(row), "dialogue")));
    }

    private static int count(Map<String, Object> row) {
        return Tree.list(row, "dialogues").size();
    }

    private static int step(int count) {
        int step = 0;
        while (step + 1 < FROM.length && count >= FROM[step + 1]) {
            step++;
        }
        return step;
    }

    public Map<String, Object> chart() {
        return places.chart("no dialogue known");
    }

    /** Each party as {@code actor} with its {@code dialogues}, most first, then by name. */
    public List<Map<String, Object>> rows() {
        return rows;
    }

    /** The parties that have no place on a map. */
    public List<Map<String, Object>> organisations() {
        return Tree.where(rows, "actor/__typename", "Organisation");
    }
}
