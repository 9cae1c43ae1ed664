package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;
import org.cyberatlas.page.chart.Time;

/** Page of dated facts in the order of their dates, of chosen actors, kinds and years. */
@Singleton
class TimelinePage extends Page {

    private static final int MOST_ACTORS = 12;
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
        Map<String, Object> variables = new HashMap<>(filter(choices));
        variables.put("newestFirst", !OLDEST.equals(order(choices)));
        variables.put("after", choices.text("after"));
        return variables;
    }

    /** The choices as arguments of the timeline. */
    private static Map<String, Object> filter(Choices choices) {
        List<String> actors = choices.condition("actors");
        if (actors != null && actors.size() > MOST_ACTORS) {
            throw Choices.bad("actors", "'actors' takes up to " + MOST_ACTORS + " codes; it has " + actors.size());
        }
        Integer from = choices.year("from");
        Integer to = choices.year("to");
        if (from != null && to != null && from > to) {
            throw Choices.bad("from", "'from' takes a year that is not after 'to'; they are " + from + " and " + to);
        }
        String kind = choices.value("kind", KINDS);
        Map<String, Object> filter = new LinkedHashMap<>();
        filter.put("actors", actors);
        filter.put("kinds", kind == null ? null : List.of(kind));
        filter.put("from", from == null ? null : from + "-01-01");
        filter.put("to", to == null ? null : to + "-12-31");
        return filter;
    }

    private static String order(Choices choices) {
        return choices.word("order", ORDERS, ORDERS.get(0));
    }

    /** The form that adds an actor leads to the URI with all of them. */
    @Override
    public String redirect(Choices choices) {
        String added = choices.text("add");
        if (added == null) {
            return null;
        }
        List<String> actors = new ArrayList<>(choices.list("actors"));
        if (actors.stream().noneMatch(added::equalsIgnoreCase)) {
            actors.add(added);
        }
        return withActors(choices, actors);
    }

    private static String withActors(Choices choices, List<String> actors) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("actors", String.join(",", actors));
        choices.without("actors", "add", "after").forEach(each -> parameters.put(each.getKey(), each.getValue()));
        return Choices.uri(choices.path(), parameters);
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        boolean all = choices.list("actors").isEmpty();
        List<Map<String, Object>> actors = all ? List.of() : Tree.list(data, "chosen/nodes");
        List<Map<String, Object>> events = Tree.list(data, "timeline/nodes");
        String of = all
                ? ""
                : " of "
                        + Tree.sentence(actors.stream()
                                .map(actor -> (String) actor.get("name"))
                                .toList());
        boolean more = Boolean.TRUE.equals(Tree.at(data, "timeline/pageInfo/hasNextPage"));
        Map<String, String> export = export(choices);
        View view = new View(
                "Timeline" + of,
                "Every dated fact" + of
                        + " in the order of its date: rounds of dialogues, treaties, votes, strategies, laws, attributions, each with its source.");
        view.show("count", Tree.at(data, "timeline/totalCount"))
                .show("actors", chips(actors, choices))
                .show("codes", String.join(",", codes(actors)))
                .show("full", actors.size() >= MOST_ACTORS)
                .show("others", others(data, codes(actors)))
                .show("kinds", Option.of(KINDS, choices.value("kind", KINDS)))
                .show("years", years(events))
                .show("first", choices.has("after") ? choices.with("after", null) : null)
                .show("next", more ? choices.with("after", Tree.at(data, "timeline/pageInfo/endCursor")) : null)
                .show("calendar", Choices.uri("/export/timeline.ics", export))
                .show("feed", Choices.uri("/export/timeline.atom", export));
        strips(view, events);
        Map<String, Object> table = new LinkedHashMap<>(export);
        table.put("newestFirst", OLDEST.equals(order(choices)) ? null : true);
        return view.panel("events", Choices.uri("/export/timeline.csv", table), "timeline");
    }

    private static Map<String, String> export(Choices choices) {
        Map<String, String> export = new LinkedHashMap<>();
        filter(choices)
                .forEach((name, value) -> export.put(
                        name,
                        value instanceof List<?> list
                                ? String.join(
                                        ",", list.stream().map(String::valueOf).toList())
                                : (String) value));
        return export;
    }

    private static List<String> codes(List<Map<String, Object>> actors) {
        return actors.stream().map(actor -> (String) actor.get("code")).toList();
    }

    private static List<Map<String, Object>> chips(List<Map<String, Object>> actors, Choices choices) {
        List<Map<String, Object>> chips = new ArrayList<>();
        for (Map<String, Object> actor : actors) {
            Map<String, Object> chip = new HashMap<>(actor);
            List<String> others = new ArrayList<>(codes(actors));
            others.remove(actor.get("code"));
            chip.put("remove", withActors(choices, others));
            chips.add(chip);
        }
        return chips;
    }

    private static List<Map<String, Object>> others(Map<String, Object> data, List<String> codes) {
        return Tree.joined(data, "choices/nodes", "moreChoices/nodes").stream()
                .filter(actor -> !codes.contains(actor.get("code")))
                .toList();
    }

    /** Events by year, in their order. */
    private static Map<String, List<Map<String, Object>>> years(List<Map<String, Object>> events) {
        Map<String, List<Map<String, Object>>> years = new LinkedHashMap<>();
        events.forEach(
                event -> years.computeIfAbsent(event.get("date").toString().substring(0, 4), year -> new ArrayList<>())
                        .add(event));
        return years;
    }

    /** The events that the page lists, each kind on a strip of one axis of time. */
    private static void strips(View view, List<Map<String, Object>> events) {
        if (events.isEmpty()) {
            view.show("axis", List.of()).show("strips", List.of());
            return;
        }
        Time time = new Time(
                events.stream().map(event -> event.get("date").toString()).toList());
        Map<String, List<Map<String, Object>>> kinds = new TreeMap<>(java.util.Comparator.comparingInt(KINDS::indexOf));
        for (Map<String, Object> event : events) {
            Map<String, Object> mark = new HashMap<>(event);
            mark.put("at", time.place(event.get("date").toString()));
            kinds.computeIfAbsent((String) event.get("kind"), kind -> new ArrayList<>())
                    .add(mark);
        }
        view.show("axis", time.labels()).show("strips", kinds);
    }
}
