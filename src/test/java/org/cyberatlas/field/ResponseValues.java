package org.cyberatlas.field;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values of one name anywhere in a response, in its order. */
final class ResponseValues {

    private ResponseValues() {}

    static List<Object> named(String name, JsonPath data) {
        List<Object> values = new ArrayList<>();
        collect(name, data.get(""), values);
        return values;
    }

    /** True for the value of a parent without rows: null, an empty list, an empty page. */
    static boolean isEmpty(Object value) {
        return value == null
                || value instanceof List<?> list && list.stream().allMatch(ResponseValues::isEmpty)
                || value instanceof Map<?, ?> map && map.values().stream().allMatch(ResponseValues::isEmpty);
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
