package org.cyberatlas.export.request;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Arguments of a download as variables of the API; an argument that is not given is left out. */
public final class ArgumentMap {

    private ArgumentMap() {}

    public static Map<String, Object> of(Record arguments) {
        Map<String, Object> written = new LinkedHashMap<>();
        for (RecordComponent component : arguments.getClass().getRecordComponents()) {
            Object value = value(arguments, component);
            if (value != null && !Map.of().equals(value)) {
                written.put(component.getName(), value);
            }
        }
        return written;
    }

    private static Object value(Record arguments, RecordComponent component) {
        try {
            return written(component.getAccessor().invoke(arguments));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object written(Object value) {
        if (value instanceof Record group) {
            return of(group);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ArgumentMap::written).toList();
        }
        return value instanceof Number || value instanceof Boolean || value == null ? value : value.toString();
    }
}
