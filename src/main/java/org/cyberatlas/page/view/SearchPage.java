package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;

/** Page of search results, best first, with the matching words. */
@Singleton
class SearchPage extends Page {

    private static final int SHORTEST = 2;
    private static final List<String> TYPES = List.of(
            "COUNTRY",
            "ORGANISATION",
            "INDICATOR",
            "INSTRUMENT",
            "DIALOGUE",
            "PARTNERSHIP",
            "NORM",
            "LAW_PRINCIPLE",
            "MEASURE",
            "PROCESS",
            "STRATEGY",
            "LAW",
            "RESPONSE_TEAM",
            "POSITION",
            "CYBER_OPERATION",
            "SANCTION_REGIME",
            "PROJECT",
            "INITIATIVE",
            "FINDING",
            "SOURCE");

    private static final Map<String, String> PANELS = Map.of(
            "Partnership", "partnerships",
            "Finding", "findings",
            "Initiative", "initiatives",
            "Strategy", "home",
            "Law", "home",
            "ResponseTeam", "home",
            "Position", "norms",
            "CyberOperation", "operations",
            "Project", "projects");

    SearchPage() {
        super("/search", "search");
    }

    @Override
    public Map<String, Object> variables(Choices choices) {
        String text = choices.sought("q", SHORTEST);
        Map<String, Object> variables = new HashMap<>();
        variables.put("text", text == null ? "--" : text);
        variables.put("asked", text != null);
        variables.put("types", choices.condition("type", TYPES));
        variables.put("after", choices.text("after"));
        return variables;
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        String text = choices.get("q");
        List<Map<String, Object>> hits = new ArrayList<>();
        for (Map<String, Object> edge : Tree.list(data, "search/edges")) {
            Map<String, Object> node = Tree.object(edge, "node");
            hits.add(Tree.of(
                    "name", name(node),
                    "code", node.get("code"),
                    "type", Say.type(node.get("__typename")),
                    "uri", uri(node),
                    "parts", parts((String) edge.get("snippet"))));
        }
        List<Option> types = new ArrayList<>();
        types.add(type("Everything", null, choices));
        TYPES.forEach(each -> types.add(type(Say.words(each), Say.value(each), choices)));
        View view = new View(
                "Search" + chosen(text, words(choices.value("type", TYPES))),
                "Search countries, organisations, treaties, dialogues, indicators and sources.");
        view.show("titleOfHits", text == null ? "" : Say.count(Tree.at(data, "search/totalCount"), "hit"))
                .show("hits", hits)
                .show("types", types)
                .parts("search", data, choices);
        return view;
    }

    /** A document may have a title in its own language alone, or none that is known. */
    private static Object name(Map<String, Object> node) {
        return Stream.of("name", "title", "titleOriginal")
                .map(node::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Say.type(node.get("__typename")) + " without a known title");
    }

    private static Option type(String title, String value, Choices choices) {
        String current = choices.get("type");
        Map<String, Object> query = Tree.of("q", choices.get("q"), "type", value);
        return new Option(
                Choices.uri("/search", query),
                title,
                value == null ? current == null : value.equalsIgnoreCase(current));
    }

    /** Objects without a page of their own are on the profile of an actor. */
    private static String uri(Map<String, Object> node) {
        String panel = PANELS.get((String) node.get("__typename"));
        if (panel == null) {
            return Say.uri(node);
        }
        Object actor = Stream.concat(
                        Tree.list(node, "parties").stream(),
                        Stream.of(
                                        List.of(node),
                                        Tree.list(node, "actors"),
                                        Tree.list(node, "members/nodes"),
                                        Tree.list(node, "attributions/nodes"))
                                .flatMap(List::stream)
                                .map(each -> Tree.object(each, "actor")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return actor == null ? null : Say.uri(actor) + '#' + panel;
    }

    /** The passage in parts, with marks on matching words. */
    private static List<Map<String, Object>> parts(String snippet) {
        List<Map<String, Object>> parts = new ArrayList<>();
        String[] split = snippet.split("[«»]", -1);
        for (int i = 0; i < split.length; i++) {
            parts.add(Map.of("text", split[i], "found", i % 2 == 1));
        }
        return parts;
    }
}
