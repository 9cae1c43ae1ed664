package org.cyberatlas.page.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Alphabetical;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;

/** Recorded votes on a resolution, as a map and as names of States by choice. */
public final class Votes {

    /** From one end to the other. */
    public static final List<String> CHOICES = List.of("YES", "ABSTAIN", "NO", "NOT_VOTING");

    private static final List<String> COLOURS = List.of("yes", "abstain", "no", "absent");

    private static final Map<String, String> SAID = Map.of(
            "YES", " voted yes", "ABSTAIN", " abstained", "NO", " voted no", "NOT_VOTING", " have no vote recorded");

    private final Map<String, List<Map<String, Object>>> byChoice = new LinkedHashMap<>();
    private final Places places = new Places();

    public Votes(List<Map<String, Object>> votes) {
        for (String choice : CHOICES) {
            places.scale(Say.vote(choice), COLOURS.get(CHOICES.indexOf(choice)));
            byChoice.put(choice, new ArrayList<>());
        }
        List<Map<String, Object>> byName = new ArrayList<>(votes);
        byName.sort(Comparator.comparing(vote -> Tree.text(vote, "actor/name"), Alphabetical.ORDER));
        for (Map<String, Object> vote : byName) {
            String choice = (String) vote.get("choice");
            byChoice.get(choice).add(vote);
            places.add(Tree.object(vote, "actor"), CHOICES.indexOf(choice), Say.vote(choice));
        }
        byChoice.values().removeIf(List::isEmpty);
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

    public List<Map<String, Object>> classes() {
        return places.classes();
    }

    /** Votes of each choice that was made, by name of the State. */
    public Map<String, List<Map<String, Object>>> byChoice() {
        return byChoice;
    }
}
