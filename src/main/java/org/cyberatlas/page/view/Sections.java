package org.cyberatlas.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;

/** The sections of figures: an overview, one for each category of indicators, and all. */
final class Sections {

    static final String OVERVIEW = "overview";
    private static final String ALL = "all";
    private static final List<String> CATEGORIES = List.of(
            "CONNECTIVITY",
            "AFFORDABILITY",
            "CYBERSECURITY",
            "DIGITAL_GOVERNMENT",
            "ECONOMY",
            "DIPLOMACY",
            "DENOMINATORS");
    static final List<String> NAMES = Stream.concat(
                    Stream.of(OVERVIEW, ALL), CATEGORIES.stream().map(Say::value))
            .toList();

    private Sections() {}

    /** The categories of a section; null where it has no single one. */
    static List<String> categories(String section) {
        return CATEGORIES.stream()
                .filter(each -> Say.value(each).equals(section))
                .findFirst()
                .map(List::of)
                .orElse(null);
    }

    static List<Option> links(String current, Choices choices) {
        List<Option> links = new ArrayList<>();
        links.add(link(OVERVIEW, "Overview", current, choices.with("section", null)));
        CATEGORIES.forEach(each ->
                links.add(link(Say.value(each), Say.words(each), current, choices.with("section", Say.value(each)))));
        links.add(link(ALL, "All", current, choices.with("section", ALL)));
        return links;
    }

    private static Option link(String name, String title, String current, String uri) {
        return new Option(uri + "#figures", title, name.equals(current));
    }

    /** Rows by the category at a path, in the order of the sections. */
    static Map<String, List<Map<String, Object>>> grouped(List<Map<String, Object>> rows, String path) {
        return Tree.grouped(rows, path, CATEGORIES);
    }
}
