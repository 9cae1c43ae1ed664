package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;
import org.cyberatlas.page.chart.Lines;

/** Two to twelve actors side by side: figures, one indicator over time, findings, and what they share. */
@Singleton
class ComparePage extends Page {

    private static final int FEWEST = 2;
    private static final String USUAL_LINE = "internet_users_pct";
    private static final List<String> USUAL_ACTORS = List.of("PER", "CAN", "EU");
    private static final List<String> OVERVIEW = List.of(
            "internet_users_pct",
            "gci_score",
            "gci_tier",
            "egdi",
            "ncsi_score",
            "mobile_data_1gb_pct_gni",
            "companies_hit_pct",
            "wifi_hotspots_growth_pct",
            "digital_economy_growth_lead_pct");

    ComparePage() {
        super("/compare", "compare");
    }

    /** The URI of the comparison of these actors; null where they are too few or too many. */
    static String of(List<String> actors) {
        return actors.size() < FEWEST || actors.size() > Choices.MOST_ACTORS
                ? null
                : Choices.uri("/compare", Map.of("actors", actors));
    }

    @Override
    public Map<String, Object> variables(Choices choices) {
        String section = section(choices);
        return Tree.of(
                "actors", actors(choices),
                "indicators", indicators(section),
                "categories", Sections.categories(section),
                "year", choices.year("year"),
                "line", line(choices));
    }

    @Override
    public String redirect(Choices choices) {
        return choices.adding(actors(choices));
    }

    private static List<String> actors(Choices choices) {
        List<String> given = choices.actors();
        List<String> actors = given.isEmpty() ? USUAL_ACTORS : given;
        if (actors.size() < FEWEST && choices.text("add") == null) {
            throw Choices.bad(
                    "actors", "'actors' takes " + FEWEST + " to " + Choices.MOST_ACTORS + " codes, such as PER,CAN,EU");
        }
        return actors;
    }

    private static String section(Choices choices) {
        return choices.word("section", Sections.NAMES, Sections.OVERVIEW);
    }

    /** The indicators of a section; null where it has all of its categories. */
    private static List<String> indicators(String section) {
        return section.equals(Sections.OVERVIEW) ? OVERVIEW : null;
    }

    private static String line(Choices choices) {
        return Optional.ofNullable(choices.text("indicator")).orElse(USUAL_LINE);
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        List<Map<String, Object>> actors = Tree.list(data, "compare/actors");
        List<String> codes = Tree.codes(actors);
        String title = Tree.names(actors);
        String section = section(choices);
        String list = String.join(",", codes);
        Lines lines = Lines.of(Tree.list(data, "lines/nodes"), Tree.object(data, "line"), codes);
        ComparedVotes votes = new ComparedVotes(data);
        List<Map<String, Object>> rows = FigureRows.of(data, choices.year("year"));
        Map<String, Object> shared = SharedRows.of(data);
        View view = new View(
                title,
                title
                        + " side by side: how connected and prepared they are, what they have committed to, and where they meet."
                        + " Each figure with its year and source.");
        view.show("actors", chips(actors, choices))
                .show("codes", list)
                .show("full", actors.size() >= Choices.MOST_ACTORS)
                .show("others", Tree.actorsBut(codes, data))
                .show("sections", Sections.links(section, choices))
                .show("year", choices.year("year"))
                .show("rows", rows)
                .show("agreement", votes.agreement())
                .show("votes", votes.rows())
                .show("titleOfVotes", votes.title())
                .show("shared", shared)
                .show("indicators", Sections.grouped(Tree.list(data, "indicators/nodes"), "category"))
                .show("lines", lines)
                .show(
                        "csvOfFigures",
                        Choices.uri(
                                "/export/comparison.csv",
                                Tree.of(
                                        "actors", list,
                                        "indicators", indicators(section),
                                        "categories", Sections.categories(section),
                                        "year", choices.year("year"))))
                .show(
                        "csvOfLines",
                        Choices.uri("/export/observations.csv", Tree.of("actors", list, "indicators", line(choices))))
                .chart("lines", lines.chart());
        return view.showing(
                        rows,
                        Tree.list(data, "lines/nodes"),
                        Tree.list(data, "compare/findings"),
                        Tree.list(data, "compare/partnershipsBetween"),
                        votes.listed(),
                        shared)
                .known(choices.withActors("/compare", codes))
                .picture(Choices.uri("/pictures/actors", Map.of("actors", list)));
    }

    /** Each actor with the URIs that remove it or move it to the front. */
    private static List<Map<String, Object>> chips(List<Map<String, Object>> actors, Choices choices) {
        List<String> codes = Tree.codes(actors);
        List<Map<String, Object>> chips = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            chips.add(Tree.with(
                    actors.get(i),
                    Tree.of(
                            "remove", codes.size() > FEWEST ? uri(choices, codes, i, -1) : null,
                            "left", i > 0 ? uri(choices, codes, i, i - 1) : null,
                            "right", i < codes.size() - 1 ? uri(choices, codes, i, i + 1) : null)));
        }
        return chips;
    }

    private static String uri(Choices choices, List<String> codes, int from, int to) {
        List<String> changed = new ArrayList<>(codes);
        String moved = changed.remove(from);
        if (to >= 0) {
            changed.add(to, moved);
        }
        return choices.withActors(changed);
    }
}
