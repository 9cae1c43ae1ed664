package org.cyberatlas.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cyberatlas.page.Tree;

/**
 * Strategies or laws, each with the {@code name} and the {@code link} of the first of its sources that has one: the source of a date often
 * has no title. Null where none has.
 */
final class NamedTexts {

    private NamedTexts() {}

    static List<Map<String, Object>> of(List<Map<String, Object>> texts) {
        return texts.stream().map(NamedTexts::named).toList();
    }

    private static Map<String, Object> named(Map<String, Object> text) {
        List<Map<String, Object>> sources = new ArrayList<>(List.of(text));
        sources.addAll(Tree.list(text, "others"));
        return Tree.with(
                text, Tree.of("name", first(sources, "title", "titleOriginal"), "link", first(sources, "url")));
    }

    private static Object first(List<Map<String, Object>> sources, String... fields) {
        return sources.stream()
                .flatMap(source -> Stream.of(fields).map(source::get))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
