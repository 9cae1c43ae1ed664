package org.cyberatlas.page.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Tree;

/** Figures of an indicator that its ranking leaves out: of organisations, unless they are of the chosen set, and without a date. */
final class UnrankedFigures {

    /** Oldest first, after those without a date. */
    private final List<Map<String, Object>> figures;

    private final boolean whole;

    UnrankedFigures(Map<String, Object> data) {
        this.figures = Tree.list(data, "figures/nodes");
        this.whole = Boolean.FALSE.equals(Tree.at(data, "figures/pageInfo/hasNextPage"));
    }

    /**
     * The newest of each actor, by name.
     *
     * @param ranked actors that the ranking has
     * @param year that was chosen; null where none was
     */
    List<Map<String, Object>> rows(List<Map<String, Object>> ranked, Integer year) {
        Set<String> places = Set.copyOf(Tree.codes(ranked));
        Map<String, Map<String, Object>> newest = new HashMap<>();
        for (Map<String, Object> figure : figures) {
            Object ofYear = Tree.at(figure, "period/year");
            String actor = Tree.text(figure, "actor/code");
            boolean organisation =
                    "Organisation".equals(Tree.at(figure, "actor/__typename")) && !places.contains(actor);
            if ((ofYear == null || organisation) && (year == null || year.equals(ofYear))) {
                newest.put(actor, figure);
            }
        }
        return Tree.byName(newest.values(), "actor/name");
    }

    /** Words for the figures among which the rows were found. */
    String read() {
        return whole ? "every figure" : "the oldest " + figures.size() + " figures, those without a date first,";
    }

    /** Actors with all figures of each, as many as a page compares; empty where they have more figures than were read. */
    List<Map<String, Object>> actors() {
        return !whole
                ? List.of()
                : Tree.grouped(Tree.byName(figures, "actor/name"), "actor/code").values().stream()
                        .limit(Choices.MOST_ACTORS)
                        .map(UnrankedFigures::actor)
                        .toList();
    }

    private static Map<String, Object> actor(List<Map<String, Object>> figures) {
        return Tree.with(Tree.object(figures.get(0), "actor"), "observations", Map.of("nodes", figures));
    }
}
