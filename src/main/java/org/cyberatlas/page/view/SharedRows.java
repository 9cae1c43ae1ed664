package org.cyberatlas.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.chart.Rounds;

/** Organisations, instruments and relations that compared actors share, with the part of each actor. */
final class SharedRows {

    private SharedRows() {}

    static Map<String, Object> of(Map<String, Object> data) {
        List<Map<String, Object>> dialogues = Tree.list(data, "compare/dialoguesBetween");
        return Tree.of(
                "memberships", rows(data, "sharedMemberships", "memberships", "organisation/code"),
                "instruments", rows(data, "sharedInstruments", "commitments", "instrument/code"),
                "dialogues", dialogues.stream().map(SharedRows::withLast).toList());
    }

    /** A dialogue with the last of its rounds alone. */
    private static Map<String, Object> withLast(Map<String, Object> dialogue) {
        return Tree.with(Rounds.withLast(dialogue), "rounds", null);
    }

    private static List<Map<String, Object>> rows(Map<String, Object> data, String things, String parts, String code) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> thing : Tree.list(data, "compare/" + things)) {
            List<List<Map<String, Object>>> cells = new ArrayList<>();
            for (Map<String, Object> actor : Tree.list(data, "compare/actors")) {
                cells.add(Tree.list(actor, parts + "/nodes").stream()
                        .filter(part -> thing.get("code").equals(Tree.at(part, code)))
                        .toList());
            }
            rows.add(Tree.with(thing, "cells", cells));
        }
        return rows;
    }
}
