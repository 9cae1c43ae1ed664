package org.cyberatlas.page.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.chart.Votes;

/** Recorded votes of compared actors: how alike each pair voted, and who voted how on each resolution. */
final class ComparedVotes {

    private static final int FULL = 100;

    private final List<Map<String, Object>> actors;
    private final List<Map<String, Object>> agreement = new ArrayList<>();

    ComparedVotes(Map<String, Object> data) {
        this.actors = Tree.list(data, "compare/actors");
        for (Map<String, Object> pair : Tree.list(data, "compare/votingAgreement")) {
            if (pair.get("share") != null) {
                agreement.add(Tree.with(
                        pair,
                        Tree.of(
                                "pair", Tree.names(Tree.list(pair, "actors")),
                                "percent", Math.round(Tree.number(pair, "share") * FULL))));
            }
        }
    }

    /** Pairs of which both voted, most alike first. */
    List<Map<String, Object>> agreement() {
        return agreement;
    }

    /** Sentence on the pair with the highest voting agreement. */
    String title() {
        if (agreement.isEmpty()) {
            return "Votes";
        }
        Map<String, Object> first = agreement.get(0);
        return first.get("pair") + " voted alike on " + first.get("alike") + " of "
                + Say.count(first.get("compared"), "resolution");
    }

    /**
     * A resolution.
     *
     * @param cells the vote of each actor; null where none is known
     */
    public record Resolution(Object instrument, String date, List<Map<String, Object>> cells) {}

    /** The votes that the page lists: none where no two of the actors voted. */
    List<Map<String, Object>> listed() {
        return agreement.isEmpty()
                ? List.of()
                : rows().stream().flatMap(row -> row.cells().stream()).toList();
    }

    /** Resolutions, newest first. */
    List<Resolution> rows() {
        Map<Object, Resolution> rows = new LinkedHashMap<>();
        for (int i = 0; i < actors.size(); i++) {
            for (Map<String, Object> vote : Votes.counted(Tree.list(actors.get(i), "votes/nodes"), "instrument/code")) {
                rows.computeIfAbsent(
                                Tree.at(vote, "instrument/code"),
                                code -> new Resolution(
                                        vote.get("instrument"),
                                        (String) vote.get("date"),
                                        new ArrayList<>(Collections.nCopies(actors.size(), null))))
                        .cells()
                        .set(i, vote);
            }
        }
        return rows.values().stream()
                .sorted(Comparator.comparing(Resolution::date).reversed())
                .toList();
    }
}
