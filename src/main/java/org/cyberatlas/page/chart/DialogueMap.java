package org.cyberatlas.page.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Alphabetical;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;

/** Number of dialogues of each party, as a map of countries and as a table that includes organisations. */
public final class DialogueMap {

    private static final int[] FROM = {1, 2, 4, 8};

    private final List<Party> rows;
    private final Places places =
            new Places().scale("1", 0).scale("2–3", 1).scale("4–7", 3).scale("8 and more", 4);

    /** A party with its dialogues. */
    public record Party(Map<String, Object> actor, List<Map<String, Object>> dialogues) {}

    /** @param chosen codes of parties that all dialogues have, which are left out */
    public DialogueMap(List<Map<String, Object>> dialogues, List<String> chosen) {
        Map<Object, Party> parties = new LinkedHashMap<>();
        for (Map<String, Object> dialogue : dialogues) {
            for (Map<String, Object> actor : Tree.list(dialogue, "parties")) {
                if (!chosen.contains(actor.get("code"))) {
                    parties.computeIfAbsent(actor.get("code"), code -> new Party(actor, new ArrayList<>()))
                            .dialogues()
                            .add(dialogue);
                }
            }
        }
        rows = new ArrayList<>(parties.values());
        rows.sort(Comparator.comparingInt((Party row) -> row.dialogues().size())
                .reversed()
                .thenComparing(row -> (String) row.actor().get("name"), Alphabetical.ORDER));
        for (Party row : rows) {
            int count = row.dialogues().size();
            places.add(row.actor(), step(count), Say.count(count, "dialogue"));
        }
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

    /** Each party with its dialogues, most first, then by name. */
    public List<Party> rows() {
        return rows;
    }

    /** The parties that have no place on a map. */
    public List<Party> organisations() {
        return rows.stream()
                .filter(row -> "Organisation".equals(row.actor().get("__typename")))
                .toList();
    }
}
