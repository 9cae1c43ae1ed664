package org.cyberatlas.page.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.chart.Rounds;

/** Organisations, instruments and relations that compared actors share, with the part of each actor. */
final class SharedRows {

    private final Map<String, Object> data;
    private final List<Map<String, Object>> actors;

    SharedRows(Map<String, Object> data) {
        this.data = data;
        this.actors = Tree.list(data, "compare/actors");
    }

    Map<String, Object> all() {
        Map<String, Object> shared = new LinkedHashMap<>();
        shared.put("memberships", rows("sharedMemberships", "memberships", "organisation/code", SharedRows::role));
        shared.put("instruments", rows("sharedInstruments", "commitments", "instrument/code", SharedRows::act));
        shared.put(
                "dialogues",
                Tree.list(data, "compare/dialoguesBetween").stream()
                        .map(Rounds::withLast)
                        .toList());
        shared.put("partnerships", Tree.list(data, "compare/partnershipsBetween"));
        shared.put("joined", Tree.list(data, "compare/sharedPartnerships"));
        return shared;
    }

    private List<Map<String, Object>> rows(
            String things, String parts, String code, Function<Map<String, Object>, String> words) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> thing : Tree.list(data, "compare/" + things)) {
            List<List<String>> cells = new ArrayList<>();
            for (Map<String, Object> actor : actors) {
                cells.add(Tree.list(actor, parts + "/nodes").stream()
                        .filter(part -> thing.get("code").equals(Tree.at(part, code)))
                        .map(words)
                        .distinct()
                        .toList());
            }
            Map<String, Object> row = new HashMap<>(thing);
            row.put("cells", cells);
            rows.add(row);
        }
        return rows;
    }

    private static String role(Map<String, Object> membership) {
        String role = Say.low(membership.get("role"));
        return membership.get("since") == null ? role : role + " since " + Say.date(membership.get("since"));
    }

    private static String act(Map<String, Object> commitment) {
        String act = Say.low(commitment.get("event"));
        return commitment.get("date") == null ? act : act + " " + Say.date(commitment.get("date"));
    }
}
