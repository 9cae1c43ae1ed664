package org.cyberatlas.page.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.PageNotFound;
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

    private final String kind;
    private final String path;

    /**
     * @param kind field of the API that has an actor of this kind
     * @param path of all such profiles
     */
    ActorPage(String kind, String path) {
        super(path + "/:code", "actor");
        this.kind = kind;
        this.path = path;
    }

    /** The document asks for a country. AU is Australia among countries, and the African Union among organisations. */
    @Override
    public String document() {
        return super.document().replace("actor: country(", "actor: " + kind + "(");
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        Map<String, Object> actor = Tree.object(data, "actor");
        if (actor == null) {
            throw new PageNotFound(kind, choices.code());
        }
        String code = (String) actor.get("code");
        String name = (String) actor.get("name");
        View view = new View(
                name,
                name
                        + ": how connected and prepared it is, what it has committed to, whom it talks to, and what is not known. Each figure with its source.");
        List<Map<String, Object>> figures = Tree.list(actor, "observations/nodes");
        List<Map<String, Object>> votes = Votes.counted(Tree.list(actor, "votes/nodes"), "instrument/code");
        List<Map<String, Object>> listings = listings(data, code);
        keepOwnMembers(actor);
        view.show("key", key(actor, figures))
                .show("figures", Sections.grouped(figures, "indicator/category"))
                .show("treaties", treaties(actor))
                .show("strategies", NamedTexts.of(Tree.list(actor, "strategies/nodes")))
                .show("laws", NamedTexts.of(Tree.list(actor, "laws/nodes")))
                .show("dialogues", Rounds.of(Tree.list(actor, "dialogues/nodes")))
                .show("votes", votes)
                .show("voteCounts", Tree.grouped(votes, "choice", Votes.CHOICES))
                .show("made", acts(actor, "attributionsMade"))
                .show("received", acts(actor, "attributionsReceived"))
                .show("imposed", Tree.where(listings, "regime/issuer/code", code))
                .show("suffered", Tree.where(listings, "target/code", code))
                .show("members", members(actor))
                .show("titleOfHome", country() ? "Strategy, law and response teams" : "Instruments and offices")
                .show(
                        "subOfHome",
                        (country() ? "What it has at home for cyberspace" : "Acts that it issued")
                                + ", and who speaks for it.")
                .show("others", Tree.actorsBut(List.of(code), data))
                .show("compare", Choices.uri("/compare", Map.of("actors", code + (code.equals("EU") ? ",CAN" : ",EU"))))
                .show(
                        "csvOfFigures",
                        Choices.uri("/export/observations.csv", Tree.of("actors", code, "latest", "true")))
                .show("csvOfTimeline", Choices.uri("/export/timeline.csv", Map.of("actors", code)));
        return view.known(path + "/" + code).picture(Choices.uri("/pictures/actors", Map.of("actors", code)));
    }

    /** The listings by the actor and on those connected with it. They replace those of all regimes, so that the page lists their sources only. */
    private static List<Map<String, Object>> listings(Map<String, Object> data, String code) {
        List<Map<String, Object>> listings = Tree.list(data, "sanctionRegimes/nodes").stream()
                .flatMap(regime -> Tree.list(regime, "listings").stream())
                .filter(listing -> code.equals(Tree.at(listing, "regime/issuer/code"))
                        || code.equals(Tree.at(listing, "target/code")))
                .sorted(Comparator.comparing(listing -> Tree.text(listing, "date")))
                .toList();
        data.put("sanctionRegimes", listings);
        return listings;
    }

    /** When and how the actor joined replaces all members of its partnerships, so that the page lists the sources of that only. */
    private static void keepOwnMembers(Map<String, Object> actor) {
        for (Map<String, Object> partnership : Tree.list(actor, "partnerships/nodes")) {
            List<Map<String, Object>> members = Tree.list(partnership, "members/nodes").stream()
                    .filter(member -> actor.get("code").equals(Tree.at(member, "actor/code")))
                    .filter(member -> member.get("joined") != null || member.get("note") != null)
                    .toList();
            partnership.put("members", members);
        }
    }

    /** "38 attributions and 4 advisories": an advisory names a State, and some say that they attribute nothing. Empty if there are none. */
    private static String acts(Map<String, Object> actor, String list) {
        int advisories = Tree.where(Tree.list(actor, list + "/nodes"), "manner", "ADVISORY")
                .size();
        int attributions = (int) Tree.at(actor, list + "/totalCount") - advisories;
        List<String> counts = new ArrayList<>();
        if (attributions > 0) {
            counts.add(Say.count(attributions, "attribution"));
        }
        if (advisories > 0) {
            counts.add(Say.count(advisories, "advisory"));
        }
        return Tree.sentence(counts);
    }

    private boolean country() {
        return kind.equals("country");
    }

    /** "4 members and 32 in other roles": an observer is no member. "18 members known" where a gap is noted about them. Null for a country. */
    private static String members(Map<String, Object> actor) {
        Double all = Tree.number(actor, "members/totalCount");
        if (all == null) {
            return null;
        }
        int full = (int) Tree.at(actor, "full/totalCount");
        int others = all.intValue() - full;
        return (full == 0 ? "members not known" : Say.count(full, "member") + (gapOfMembers(actor) ? " known" : ""))
                + (others == 0 ? "" : " and " + others + (others == 1 ? " in another role" : " in other roles"));
    }

    /** True if a gap has the list of members as its subject, in the form that FORMAT.md gives. */
    private static boolean gapOfMembers(Map<String, Object> actor) {
        return Tree.first(Tree.list(actor, "gaps/nodes"), "subject", actor.get("code") + " members") != null;
    }

    /** The key figures, each with a sparkline where its history is known. */
    private static List<Map<String, Object>> key(Map<String, Object> actor, List<Map<String, Object>> figures) {
        return KEY.stream()
                .map(indicator -> Tree.first(figures, "indicator/code", indicator))
                .filter(Objects::nonNull)
                .map(newest -> Tree.with(newest, "line", Sparkline.of(actor, Tree.text(newest, "indicator/code"))))
                .toList();
    }

    /** The acts about each instrument, treaties first. */
    private static List<List<Map<String, Object>>> treaties(Map<String, Object> actor) {
        return Tree.grouped(Tree.list(actor, "commitments/nodes"), "instrument/code").values().stream()
                .sorted(Comparator.comparing(
                        acts -> Boolean.TRUE.equals(Tree.at(acts.get(0), "instrument/binding")) ? 0 : 1))
                .toList();
    }
}
