package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;
import org.cyberatlas.page.chart.DialogueMap;
import org.cyberatlas.page.chart.Rounds;

/** Page of dialogues on a map, as a network and as a timeline of rounds. */
@Singleton
class DialoguesPage extends Page {

    private static final List<String> KINDS = List.of(
            "CYBER_DIALOGUE",
            "CYBER_CONSULTATION",
            "DIGITAL_DIALOGUE",
            "DIGITAL_PARTNERSHIP",
            "SECURITY_AND_DEFENCE_DIALOGUE",
            "STRATEGIC_DIALOGUE",
            "POLICY_DIALOGUE",
            "STRUCTURED_DIALOGUE",
            "JOINT_COMMITTEE",
            "MULTI_STAKEHOLDER_FORUM",
            "SUMMIT",
            "TRADE_AND_TECHNOLOGY_COUNCIL");
    /** Parties of a dialogue that the network draws. */
    private static final int FEW = 4;

    private static final List<String> TRACKS = List.of("TRACK_1", "TRACK_1_5", "TRACK_2");

    DialoguesPage() {
        super("/dialogues", "dialogues");
    }

    @Override
    public Map<String, Object> variables(Choices choices) {
        choices.value("track", TRACKS);
        return Tree.of(
                "between", choices.condition("party"),
                "chosen", choices.list("party"),
                "kinds", choices.condition("kind", KINDS));
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        String track = choices.value("track", TRACKS);
        List<Map<String, Object>> chosen = Tree.list(data, "chosen/nodes");
        String names = Tree.names(chosen);
        List<Map<String, Object>> dialogues = Tree.byName(Tree.list(data, "dialogues/nodes"), "name").stream()
                .filter(each -> track == null || track.equals(each.get("track")))
                .toList();
        Map<Boolean, List<Map<String, Object>>> small = dialogues.stream()
                .collect(Collectors.partitioningBy(
                        each -> Tree.list(each, "parties").size() <= FEW));
        List<Map<String, Object>> few = small.get(true);
        List<Map<String, Object>> many = small.get(false);
        String of = chosen(names, words(choices.value("kind", KINDS)), words(track));
        DialogueMap partners = new DialogueMap(dialogues, Tree.codes(chosen));
        View view = new View(
                "Dialogues" + of,
                "Who talks to whom about cyberspace" + of
                        + (of.isEmpty() ? ": dialogues" : ". Dialogues")
                        + " on a map, as a network and as a timeline of their rounds.");
        Rounds rounds = Rounds.of(dialogues);
        Map<Boolean, List<Map<String, Object>>> dated =
                rounds.rows().stream().collect(Collectors.partitioningBy(row -> row.get("last") != null));
        view.showing(rounds.rows().stream()
                        .map(row -> Arrays.asList(row.get("source"), row.get("last")))
                        .toList())
                .show("axis", rounds.axis())
                .show("rows", dated.get(true))
                .show("undated", dated.get(false))
                .show("count", dialogues.size())
                .show("kinds", Option.of(KINDS, choices.value("kind", KINDS)))
                .show("tracks", Option.of(TRACKS, track))
                .show("parties", Option.of(Tree.actorsBut(List.of(), data), chosen, names))
                .show("map", partners)
                .show("many", many);
        if (!dialogues.isEmpty()) {
            view.chart("map", partners.chart()).chart("network", network(few));
        }
        // The lists of the export are whole: what is filtered is downloaded as the response.
        boolean whole = choices.without().isEmpty();
        return view.show("csvOfDialogues", whole ? "/export/dialogues.csv" : null)
                .show("csvOfRounds", whole ? "/export/dialogue_rounds.csv" : null);
    }

    /** Parties of the dialogues of a few, neighbours beside each other: a line for each pair of fifty would hide all others. */
    private static Map<String, Object> network(List<Map<String, Object>> dialogues) {
        Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();
        Map<String, Map<String, Object>> links = new TreeMap<>();
        List<Map<String, Object>> all = dialogues.stream()
                .flatMap(dialogue -> Tree.list(dialogue, "parties").stream())
                .toList();
        Tree.byName(all, "name").stream()
                .sorted(Comparator.comparing(party -> Objects.requireNonNullElse(Tree.text(party, "subregion"), "")))
                .forEach(party -> node(nodes, party));
        for (Map<String, Object> dialogue : dialogues) {
            List<Map<String, Object>> parties = Tree.list(dialogue, "parties");
            for (int i = 0; i < parties.size(); i++) {
                for (int j = i + 1; j < parties.size(); j++) {
                    link(links, parties.get(i), parties.get(j), dialogue);
                }
            }
        }
        return Tree.of("kind", "network", "nodes", nodes.values(), "links", links.values());
    }

    private static void node(Map<String, Map<String, Object>> nodes, Map<String, Object> party) {
        Map<String, Object> node = nodes.computeIfAbsent((String) party.get("code"), code -> {
            return Tree.of(
                    "code", code,
                    "name", Objects.requireNonNullElse(party.get("shortName"), party.get("name")),
                    "uri", Say.uri(party),
                    "links", 0,
                    "organisation", "Organisation".equals(party.get("__typename")));
        });
        node.merge("links", 1, (sum, one) -> (int) sum + (int) one);
    }

    private static void link(
            Map<String, Map<String, Object>> links,
            Map<String, Object> from,
            Map<String, Object> to,
            Map<String, Object> dialogue) {
        Map<String, Object> link = links.computeIfAbsent(from.get("code") + " " + to.get("code"), key -> {
            return Tree.of("from", from.get("code"), "to", to.get("code"), "names", new ArrayList<Object>());
        });
        @SuppressWarnings("unchecked")
        List<Object> names = (List<Object>) link.get("names");
        names.add(dialogue.get("name"));
    }
}
