package org.cyberatlas.page;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The sources that the shown parts of a response name, by code. */
final class Sources {

    private Sources() {}

    static Collection<Map<String, Object>> in(Object data) {
        Map<String, Map<String, Object>> sources = new TreeMap<>();
        collect(data, sources);
        return sources.values();
    }

    @SuppressWarnings("unchecked")
    private static void collect(Object value, Map<String, Map<String, Object>> sources) {
        if (value instanceof Map<?, ?> object) {
            if (object.containsKey("publisher") && object.get("code") instanceof String code) {
                sources.putIfAbsent(code, (Map<String, Object>) object);
            }
            object.values().forEach(each -> collect(each, sources));
        } else if (value instanceof Collection<?> list) {
            list.forEach(each -> collect(each, sources));
        }
    }
}
