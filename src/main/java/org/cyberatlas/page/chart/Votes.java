package org.cyberatlas.page.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;

/** Recorded votes on a resolution, as a map and as names of States by choice. */
public final class Votes {

    /** From one end to the other. */
    public static final List<String> CHOICES = List.of("YES", "ABSTAIN", "NO", "NOT_VOTING");

    private static final List<String> COLOURS = List.of("yes", "abstain", "no", "absent");

    /** Levels of verification, the one closest to the record last. */
    private static final List<String> LEVELS = List.of("SECONDARY", "PRIMARY");

    private static final Map<String, String> SAID = Map.of(
            "YES", " voted yes", "ABSTAIN", " abstained", "NO", " voted no", "NOT_VOTING", " have no vote recorded");

    private static final Comparator<Map<String, Object>> CLOSEST_FIRST = Comparator.<Map<String, Object>>comparingInt(
                    vote -> -LEVELS.indexOf(vote.get("verification")))
            .thenComparing(vote -> Tree.text(vote, "source/code"));

    private final Map<String, List<Map<String, Object>>> byChoice;
    private final Places places = new Places();

    /**
     * One vote for each text at the path, that of the source closest to the record, as voting agreement counts; the others are its
     * {@code rivals}.
     *
     * @param path of the State in the votes on a resolution, and of the resolution in the votes of a State
     */
    public static List<Map<String, Object>> counted(List<Map<String, Object>> votes, String path) {
        return Tree.grouped(votes, path).values().stream().map(Votes::closest).toList();
    }

    private static Map<String, Object> closest(List<Map<String, Object>> votes) {
        List<Map<String, Object>> sorted = votes.stream().sorted(CLOSEST_FIRST).toList();
        return Tree.with(sorted.get(0), "rivals", sorted.subList(1, sorted.size()));
    }

    /** @param votes on one resolution, one of each State */
    public Votes(List<Map<String, Object>> votes) {
        CHOICES.forEach(choice -> places.scale(Say.vote(choice), COLOURS.get(CHOICES.indexOf(choice))));
        List<Map<String, Object>> named = Tree.byName(votes, "actor/name");
        for (Map<String, Object> vote : named) {
            Object choice = vote.get("choice");
            places.add(Tree.object(vote, "actor"), CHOICES.indexOf(choice), Say.vote(choice));
        }
        byChoice = Tree.grouped(named, "choice", CHOICES);
    }

    public boolean known() {
        return !byChoice.isEmpty();
    }

    /** Sentence with the number of States by choice. */
    public String title() {
        return Tree.sentence(byChoice.entrySet().stream()
                .map(each -> each.getValue().size() + SAID.get(each.getKey()))
                .toList());
    }

    public Places places() {
        return places;
    }

    /** Votes of each choice that was made, by name of the State. */
    public Map<String, List<Map<String, Object>>> byChoice() {
        return byChoice;
    }
}
