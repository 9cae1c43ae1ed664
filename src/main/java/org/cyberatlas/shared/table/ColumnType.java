package org.cyberatlas.shared.table;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.shared.period.PartialDate;

/** Type of the cells of a column, in the terms of a Frictionless table schema. */
public enum ColumnType {
    TEXT("string"),
    ADDRESS("string", "format", "uri"),
    WHOLE_NUMBER("integer"),
    NUMBER("number"),
    TRUTH("boolean"),
    DAY("date"),
    /** A day, a month or a year. */
    PARTIAL_DATE("string", "constraints", Map.of("pattern", "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"));

    private static final Map<Class<?>, ColumnType> BY_JAVA_TYPE = Map.of(
            String.class, TEXT,
            List.class, TEXT,
            Integer.class, WHOLE_NUMBER,
            int.class, WHOLE_NUMBER,
            Double.class, NUMBER,
            double.class, NUMBER,
            Boolean.class, TRUTH,
            boolean.class, TRUTH,
            LocalDate.class, DAY,
            PartialDate.class, PARTIAL_DATE);

    private final Map<String, Object> described = new LinkedHashMap<>();

    ColumnType(String type) {
        described.put("type", type);
    }

    ColumnType(String type, String property, Object value) {
        this(type);
        described.put(property, value);
    }

    /** Type of the cells of a record component; null if its values are no cells. */
    static ColumnType of(String component, Class<?> type) {
        if (component.equals("url") || component.endsWith("Url")) {
            return ADDRESS;
        }
        return type.isEnum() ? TEXT : BY_JAVA_TYPE.get(type);
    }

    Map<String, Object> described() {
        return described;
    }
}
