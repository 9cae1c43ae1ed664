package org.cyberatlas.field;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The values that stand under one name, wherever in an answer, in its order. */
final class Answers {

    private Answers() {}

    static List<Object> named(String name, JsonPath data) {
        List<Object> values = new ArrayList<>();
        collect(name, data.get(""), values);
        return values;
    }

    /** True for what a parent without anything is answered: null, an empty list, an empty page. */
    static boolean isEmpty(Object value) {
        return value == null
                || value instanceof List<?> list && list.stream().allMatch(Answers::isEmpty)
                || value instanceof Map<?, ?> map && map.values().stream().allMatch(Answers::isEmpty);
    }

    private static void collect(String name, Object value, List<Object> values) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((key, inner) -> {
                if (key.equals(name)) {
                    values.add(inner);
                } else {
                    collect(name, inner, values);
                }
            });
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> collect(name, inner, values));
        }
    }
}
