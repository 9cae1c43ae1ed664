package org.cyberatlas.page.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;

/** Number of dialogues of each party, as a map of countries and as a table that includes organisations. */
public final class DialogueMap {

    private static final int[] FROM = {1, 2, 4, 8};

    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final Places places =
            new Places().scale("1", 0).scale("2–3", 1).scale("4–7", 3).scale("8 and more", 4);

    /** @param chosen codes of parties that all dialogues have, which are left out */
    public DialogueMap(List<Map<String, Object>> dialogues, List<String> chosen) {
        Map<String, Map<String, Object>> parties = new TreeMap<>();
        for (Map<String, Object> dialogue : dialogues) {
            for (Map<String, Object> party : Tree.list(dialogue, "parties")) {
                if (!chosen.contains(party.get("code"))) {
                    Map<String, Object> row = parties.computeIfAbsent((String) party.get("code"), code -> {
                        Map<String, Object> first = new HashMap<>();
                        first.put("actor", party);
                        first.put("dialogues", new ArrayList<Map<String, Object>>());
                        return first;
                    });
                    dialogues(row).add(dialogue);
                }
            }
        }
        rows.addAll(parties.values());
        rows.sort((one, other) -> dialogues(other).size() - dialogues(one).size());
        for (Map<String, Object> row : rows) {
            int count = dialogues(row).size();
            places.add(Tree.object(row, "actor"), step(count), Say.count(count, "dialogue"));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> dialogues(Map<String, Object> row) {
        return (List<Map<String, Object>>) row.get("dialogues");
    }

    private static int step(int count) {
        int step = 0;
        while (step + 1 < FROM.length && count >= FROM[step + 1]) {
            step++;
        }
        return step;
    }

    public Places places() {
        return places;
    }

    /** Each party with its dialogues, most first. */
    public List<Map<String, Object>> rows() {
        return rows;
    }

    /** The parties that have no place on a map. */
    public List<Map<String, Object>> organisations() {
        return rows.stream()
                .filter(row -> "Organisation".equals(Tree.at(row, "actor/__typename")))
                .toList();
    }
}
