package org.cyberatlas.page;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cyberatlas.engine.Json;

/**
 * Reader of the maps and lists of a response by paths such as {@code compare/rows}; in a template, {@code {tree:grouped(a.findings.nodes,
 * 'topic')}}.
 */
@TemplateExtension(namespace = "tree")
public final class Tree {

    private Tree() {}

    /** The object in a text of JSON that the service wrote. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> read(Json json, String text) {
        try {
            return (Map<String, Object>) json.read(text);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An object with these names, each before its value, in this order, in which they are in a URI or in JSON; a value may be null. */
    public static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    /** The object with another value under a name. */
    public static Map<String, Object> with(Map<String, Object> object, String name, Object value) {
        return with(object, of(name, value));
    }

    /** The object with other values under some names. */
    public static Map<String, Object> with(Map<String, Object> object, Map<String, Object> others) {
        Map<String, Object> changed = new LinkedHashMap<>(object);
        changed.putAll(others);
        return changed;
    }

    /** The value at the path; null where a step is null or absent. */
    public static Object at(Object root, String path) {
        Object value = root;
        for (String step : path.split("/")) {
            value = value instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return value;
    }

    /** The objects at the path; empty where there are none. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> list(Object root, String path) {
        return at(root, path) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(Object root, String path) {
        return (Map<String, Object>) at(root, path);
    }

    public static String text(Object root, String path) {
        return (String) at(root, path);
    }

    /** The number at the path; null where there is none. */
    public static Double number(Object root, String path) {
        return at(root, path) instanceof Number number ? number.doubleValue() : null;
    }

    /** The objects with this value at the path. */
    public static List<Map<String, Object>> where(List<Map<String, Object>> objects, String path, Object value) {
        return objects.stream()
                .filter(each -> Objects.equals(value, at(each, path)))
                .toList();
    }

    /** The objects with another value at the path. */
    public static List<Map<String, Object>> but(List<Map<String, Object>> objects, String path, Object value) {
        return objects.stream()
                .filter(each -> !Objects.equals(value, at(each, path)))
                .toList();
    }

    /** The first object with this value at the path; null where there is none. */
    public static Map<String, Object> first(List<Map<String, Object>> objects, String path, Object value) {
        List<Map<String, Object>> found = where(objects, path, value);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The last milestone; a primary source of the same event in the same year goes before one that is not. */
    public static Map<String, Object> lastMilestone(List<Map<String, Object>> milestones) {
        Map<String, Object> last = milestones.get(milestones.size() - 1);
        return where(where(milestones, "event", last.get("event")), "verification", "PRIMARY").stream()
                .filter(primary -> !"PRIMARY".equals(last.get("verification"))
                        && year(primary).equals(year(last)))
                .findFirst()
                .orElse(last);
    }

    private static String year(Map<String, Object> milestone) {
        return Objects.toString(milestone.get("date"), "").replaceFirst("-.*", "");
    }

    /** All actors of a response that has them in two parts, from either end, but for these codes. */
    public static List<Map<String, Object>> actorsBut(Collection<?> codes, Object data) {
        Map<Object, Map<String, Object>> actors = new LinkedHashMap<>();
        Stream.of("choices/nodes", "moreChoices/nodes")
                .flatMap(part -> list(data, part).stream())
                .forEach(actor -> actors.putIfAbsent(actor.get("code"), actor));
        actors.keySet().removeAll(codes);
        return List.copyOf(actors.values());
    }

    /** Things in the order of the names at a path, such as {@code actor/name}. */
    public static List<Map<String, Object>> byName(Collection<Map<String, Object>> things, String path) {
        return things.stream()
                .sorted(Comparator.comparing(each -> text(each, path), Alphabetical.ORDER))
                .toList();
    }

    /**
     * Actors in the order in which they were chosen.
     *
     * @param actors with code and, if countries, alpha-2 and M49
     * @param codes by which they were chosen, any of an actor
     */
    public static List<Map<String, Object>> inOrder(List<Map<String, Object>> actors, List<String> codes) {
        List<String> chosen = codes.stream().map(Tree::plain).toList();
        return actors.stream()
                .sorted(Comparator.comparingInt(actor -> Stream.of("code", "iso2", "m49")
                        .map(each -> text(actor, each))
                        .filter(Objects::nonNull)
                        .mapToInt(code -> chosen.indexOf(plain(code)))
                        .filter(index -> index >= 0)
                        .min()
                        .orElse(chosen.size())))
                .toList();
    }

    /** A code as the API compares it: in upper case, and a number of M49 without leading zeros. */
    private static String plain(String code) {
        return code.toUpperCase(Locale.ROOT).replaceFirst("^0+", "");
    }

    /** Objects by the text at a path, in the order of the first of each. */
    public static Map<String, List<Map<String, Object>>> grouped(List<Map<String, Object>> objects, String path) {
        return grouped(objects, path, List.of());
    }

    /** The same with some groups first, if they have objects. */
    public static Map<String, List<Map<String, Object>>> grouped(
            List<Map<String, Object>> objects, String path, List<String> first) {
        Map<String, List<Map<String, Object>>> groups = new LinkedHashMap<>();
        first.forEach(each -> groups.put(each, new ArrayList<>()));
        objects.forEach(each -> groups.computeIfAbsent(text(each, path), none -> new ArrayList<>())
                .add(each));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    public static List<String> codes(List<Map<String, Object>> things) {
        return things.stream().map(each -> (String) each.get("code")).toList();
    }

    /** Names of things in a sentence. */
    public static String names(List<Map<String, Object>> things) {
        return sentence(things.stream().map(each -> (String) each.get("name")).toList());
    }

    /** Names in a sentence: "Peru, Canada and European Union". */
    public static String sentence(List<String> names) {
        return sentence(names, " and ");
    }

    /** The same with another word before the last one, such as " or ". */
    public static String sentence(List<String> names, String last) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + last + names.get(names.size() - 1);
    }
}
