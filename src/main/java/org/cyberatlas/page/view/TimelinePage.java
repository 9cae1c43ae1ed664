package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;
import org.cyberatlas.page.chart.Time;

/** Page of dated facts in the order of their dates, of chosen actors, kinds and years. */
@Singleton
class TimelinePage extends Page {

    private static final List<String> KINDS = List.of(
            "DIALOGUE_ROUND",
            "COMMITMENT",
            "INSTRUMENT",
            "VOTE",
            "PARTNERSHIP",
            "PROCESS",
            "STRATEGY",
            "LAW",
            "POSITION",
            "ENDORSEMENT",
            "ATTRIBUTION",
            "SANCTION",
            "INITIATIVE",
            "MEMBERSHIP");
    private static final String OLDEST = "oldest";
    private static final List<String> ORDERS = List.of("newest", OLDEST);

    TimelinePage() {
        super("/timeline", "timeline");
    }

    @Override
    public Map<String, Object> variables(Choices choices) {
        return Tree.with(
                filter(choices),
                Tree.of("newestFirst", !OLDEST.equals(order(choices)), "after", choices.text("after")));
    }

    /** The choices as arguments of the timeline. */
    private static Map<String, Object> filter(Choices choices) {
        Integer from = choices.year("from");
        Integer to = choices.year("to");
        if (from != null && to != null && from > to) {
            throw Choices.bad("from", "'from' takes a year that is not after 'to'; they are " + from + " and " + to);
        }
        return Tree.of(
                "actors", choices.actors().isEmpty() ? null : choices.actors(),
                "kinds", choices.condition("kind", KINDS),
                "from", from == null ? null : from + "-01-01",
                "to", to == null ? null : to + "-12-31");
    }

    private static String order(Choices choices) {
        return choices.word("order", ORDERS, ORDERS.get(0));
    }

    @Override
    public String redirect(Choices choices) {
        return choices.adding(choices.list("actors"));
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        boolean all = choices.list("actors").isEmpty();
        List<Map<String, Object>> actors =
                all ? List.of() : Tree.inOrder(Tree.list(data, "chosen/nodes"), choices.list("actors"));
        List<Map<String, Object>> events = Tree.list(data, "timeline/nodes");
        Integer from = choices.year("from");
        Integer to = choices.year("to");
        String of = chosen(
                Tree.names(actors),
                words(choices.value("kind", KINDS)),
                ((from == null ? "" : "from " + from) + (to == null ? "" : " to " + to)).strip());
        Map<String, Object> export = filter(choices);
        View view = new View(
                "Timeline" + of,
                "Dated facts" + of
                        + ". Rounds of dialogues, treaties, votes, strategies, laws, attributions in the order of their dates, each with its source.");
        view.show("actors", chips(actors, choices))
                .show("codes", String.join(",", Tree.codes(actors)))
                .show("full", actors.size() >= Choices.MOST_ACTORS)
                .show("others", Tree.actorsBut(Tree.codes(actors), data))
                .show("kinds", Option.of(KINDS, choices.value("kind", KINDS)))
                .show("years", years(events))
                .parts("timeline", data, choices)
                .show("calendar", Choices.uri("/export/timeline.ics", export))
                .show("feed", Choices.uri("/export/timeline.atom", export));
        Time time =
                new Time(events.stream().map(event -> Tree.text(event, "date")).toList());
        Map<String, Object> table = Tree.with(export, "newestFirst", OLDEST.equals(order(choices)) ? null : true);
        return view.show("axis", time.labels())
                .show("strips", Tree.grouped(time.marks(events, "date"), "kind", KINDS))
                .show("csv", Choices.uri("/export/timeline.csv", table));
    }

    private static List<Map<String, Object>> chips(List<Map<String, Object>> actors, Choices choices) {
        List<Map<String, Object>> chips = new ArrayList<>();
        for (Map<String, Object> actor : actors) {
            List<String> others = new ArrayList<>(Tree.codes(actors));
            others.remove(actor.get("code"));
            chips.add(Tree.with(actor, "remove", choices.withActors(others)));
        }
        return chips;
    }

    /** Events by year, in their order. */
    private static Map<String, List<Map<String, Object>>> years(List<Map<String, Object>> events) {
        return events.stream()
                .collect(Collectors.groupingBy(
                        event -> event.get("date").toString().substring(0, 4),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }
}
