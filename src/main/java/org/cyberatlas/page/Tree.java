package org.cyberatlas.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reader of the maps and lists of a response by paths such as {@code compare/rows}. */
public final class Tree {

    private Tree() {}

    /** The value at the path; null where a step is null or absent. */
    public static Object at(Object root, String path) {
        Object value = root;
        for (String step : path.split("/")) {
    /** The object in a text of JSON that the service wrote. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> read(Json json, String text) {
        try {
            return (Map<String, Object>) json.read(text);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

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

    /** The objects of several lists, each once by its code. */
    public static List<Map<String, Object>> joined(Object root, String... paths) {
        List<Map<String, Object>> joined = new ArrayList<>();
        java.util.Set<Object> codes = new java.util.HashSet<>();
        for (String path : paths) {
            for (Map<String, Object> each : list(root, path)) {
                if (codes.add(each.get("code"))) {
                    joined.add(each);
                }
            }
        }
        return joined;
    }

    /** Names in a sentence: "Peru, Canada and European Union". */
    public static String sentence(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
