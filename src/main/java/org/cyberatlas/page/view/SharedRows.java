package org.cyberatlas.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.chart.Rounds;

/** Organisations, instruments and relations that compared actors share, with the part of each actor. */
final class SharedRows {

    private SharedRows() {}

    static Map<String, Object> of(Map<String, Object> data) {
        List<Map<String, Object>> dialogues = Tree.list(data, "compare/dialoguesBetween");
        return Tree.of(
                "memberships", rows(data, "sharedMemberships", "memberships", "organisation/code", SharedRows::role),
                "instruments", rows(data, "sharedInstruments", "commitments", "instrument/code", SharedRows::act),
                "dialogues", dialogues.stream().map(Rounds::withLast).toList());
    }

    private static List<Map<String, Object>> rows(
            Map<String, Object> data,
            String things,
            String parts,
            String code,
            Function<Map<String, Object>, String> words) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> thing : Tree.list(data, "compare/" + things)) {
            List<List<String>> cells = new ArrayList<>();
            for (Map<String, Object> actor : Tree.list(data, "compare/actors")) {
                cells.add(Tree.list(actor, parts + "/nodes").stream()
                        .filter(part -> thing.get("code").equals(Tree.at(part, code)))
                        .map(words)
                        .distinct()
                        .toList());
            }
            rows.add(Tree.with(thing, "cells", cells));
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
