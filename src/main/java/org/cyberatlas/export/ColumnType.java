package org.cyberatlas.export;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the cells of a column hold, in the terms of a Frictionless table schema. */
enum ColumnType {
    TEXT("string"),
    ADDRESS("string", "format", "uri"),
    WHOLE_NUMBER("integer"),
    NUMBER("number"),
    TRUTH("boolean"),
    DAY("date"),
    /** A day, a month or a year. */
    PARTIAL_DATE("string", "constraints", Map.of("pattern", "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"));

    private final Map<String, Object> described = new LinkedHashMap<>();

    ColumnType(String type) {
        described.put("type", type);
    }

    ColumnType(String type, String property, Object value) {
        this(type);
        described.put(property, value);
    }

    Map<String, Object> described() {
        return described;
    }
}
