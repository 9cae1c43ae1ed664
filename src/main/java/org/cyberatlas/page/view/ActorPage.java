package org.cyberatlas.page.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Missing;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;
import org.cyberatlas.page.chart.Rounds;
import org.cyberatlas.page.chart.Sparkline;
import org.cyberatlas.page.chart.Votes;

/** The profile of a country or of an organisation: figures, commitments, relations, findings, and what is not known. */
abstract class ActorPage extends Page {

    private static final List<String> KEY = List.of(
            "internet_users_pct",
            "gci_score",
            "egdi",
            "ncsi_score",
            "fixed_broadband_per100",
            "mobile_cellular_per100",
            "mobile_data_1gb_pct_gni",
            "population_total");

    private final String type;
    private final String path;

    /**
     * @param type name of the type of the API
     * @param path of all such profiles
     */
    ActorPage(String type, String path) {
        super(path + "/:code", "actor");
        this.type = type;
        this.path = path;
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        Map<String, Object> actor = Tree.object(data, "actor");
        if (actor == null || !type.equals(actor.get("__typename"))) {
            throw new Missing(Say.low(type), choices.code());
        }
        String code = (String) actor.get("code");
        String name = (String) actor.get("name");
        View view = new View(
                name,
                name
                        + ": how connected and prepared it is, what it has committed to, whom it talks to, and what is not known. Each figure with its source.");
        List<Map<String, Object>> figures = Tree.list(actor, "observations/nodes");
        List<Map<String, Object>> votes = Votes.counted(Tree.list(actor, "votes/nodes"), "instrument/code");
        view.show("key", key(actor, figures))
                .show("figures", Sections.grouped(figures, "indicator/category"))
                .show("treaties", treaties(actor))
                .show("dialogues", dialogues(actor))
                .show("topics", Tree.grouped(Tree.list(actor, "findings/nodes"), "topic"))
                .show("votes", votes)
                .show("voteCounts", counts(votes))
                .show("projects", projects(actor))
                .show("members", members(actor))
                .show("memberList", Tree.byName(Tree.list(actor, "members/nodes"), "actor/name"))
                .show("titleOfHome", country() ? "Strategy, law and response teams" : "Instruments and offices")
                .show(
                        "subOfHome",
                        (country() ? "What it has at home for cyberspace" : "Acts that it issued")
                                + ", and who speaks for it.")
                .show("others", Tree.actorsBut(List.of(code), data))
                .show("compare", Choices.uri("/compare", Map.of("actors", code + (code.equals("EU") ? ",CAN" : ",EU"))))
                .show("csvOfFigures", Choices.uri("/export/observations.csv", Map.of("actors", code, "latest", "true")))
                .show("csvOfTimeline", Choices.uri("/export/timeline.csv", Map.of("actors", code)));
        return view.known(path + "/" + code).picture(Choices.uri("/pictures/actors", Map.of("actors", code)));
    }

    private boolean country() {
        return type.equals("Country");
    }

    /** "4 members and 32 in other roles": an observer is no member. Null for a country. */
    private static String members(Map<String, Object> actor) {
        Double all = Tree.number(actor, "members/totalCount");
        if (all == null) {
            return null;
        }
        int full = (int) Tree.at(actor, "full/totalCount");
        int others = all.intValue() - full;
        return (full == 0 ? "members not known" : Say.count(full, "member"))
                + (others == 0 ? "" : " and " + others + (others == 1 ? " in another role" : " in other roles"));
    }

    /** The key figures, each with a sparkline where its history is known. */
    private static List<Map<String, Object>> key(Map<String, Object> actor, List<Map<String, Object>> figures) {
        List<Map<String, Object>> key = new ArrayList<>();
        for (String indicator : KEY) {
            figures.stream()
                    .filter(each -> indicator.equals(Tree.at(each, "indicator/code")))
                    .findFirst()
                    .ifPresent(each -> {
                        Map<String, Object> figure = new HashMap<>(each);
                        figure.put("line", Sparkline.of(actor, indicator));
                        key.add(figure);
                    });
        }
        return key;
    }

    /** The acts about each instrument, treaties first. */
    private static List<List<Map<String, Object>>> treaties(Map<String, Object> actor) {
        return Tree.grouped(Tree.list(actor, "commitments/nodes"), "instrument/code").values().stream()
                .sorted(Comparator.comparing(
                        acts -> Boolean.TRUE.equals(Tree.at(acts.get(0), "instrument/binding")) ? 0 : 1))
                .toList();
    }

    /** Dialogues with the other parties of each. */
    private static Rounds dialogues(Map<String, Object> actor) {
        Rounds dialogues = Rounds.of(Tree.list(actor, "dialogues/nodes"));
        dialogues
                .rows()
                .forEach(row -> row.put(
                        "with",
                        Tree.list(row, "parties").stream()
                                .filter(party -> !actor.get("code").equals(party.get("code")))
                                .toList()));
        return dialogues;
    }

    /** Number of votes of each choice, in the order of the choices. */
    private static List<Map<String, Object>> counts(List<Map<String, Object>> votes) {
        List<Map<String, Object>> counts = new ArrayList<>();
        for (String choice : Votes.CHOICES) {
            long count = votes.stream()
                    .filter(vote -> choice.equals(vote.get("choice")))
                    .count();
            if (count > 0) {
                counts.add(Map.of("title", Say.low(Say.vote(choice)), "count", count));
            }
        }
        return counts;
    }

    /** Projects with the roles of the actor, and the other actors. */
    private static List<Map<String, Object>> projects(Map<String, Object> actor) {
        List<Map<String, Object>> projects = new ArrayList<>();
        for (Map<String, Object> project : Tree.list(actor, "projects/nodes")) {
            Map<Boolean, List<Map<String, Object>>> own = Tree.list(project, "actors").stream()
                    .collect(Collectors.partitioningBy(each -> actor.get("code").equals(Tree.at(each, "actor/code"))));
            Map<String, Object> row = new HashMap<>(project);
            row.put(
                    "roles",
                    own.get(true).stream()
                            .map(each -> each.get("role"))
                            .distinct()
                            .toList());
            row.put("others", Tree.byName(own.get(false), "actor/name"));
            projects.add(row);
        }
        return projects;
    }
}
