package org.cyberatlas.page;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** JSON as a person would write it: what fits into a line stands in one. */
final class PrintedJson {

    private static final String INDENT = "  ";

    private final int width;

    private PrintedJson(int width) {
        this.width = width;
    }

    /** @param width characters of a line at most, but for a single value that is longer */
    static String of(JsonValue value, int width) {
        return new PrintedJson(width).printed(value, "", 0);
    }

    /** @param before characters that stand in the line already */
    private String printed(JsonValue value, String margin, int before) {
        String line = line(value);
        if (before + line.length() <= width) {
            return line;
        }
        String inner = margin + INDENT;
        List<String> parts = new ArrayList<>();
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                String start = inner + quoted(name) + ": ";
                parts.add(start + printed(member, inner, start.length()));
            });
            return "{\n" + String.join(",\n", parts) + "\n" + margin + "}";
        }
        if (value instanceof JsonArray array && array.size() == 1) {
            return "[" + printed(array.get(0), margin, before + 1) + "]";
        }
        if (value instanceof JsonArray array) {
            array.forEach(element -> parts.add(inner + printed(element, inner, inner.length())));
            return "[\n" + String.join(",\n", parts) + "\n" + margin + "]";
        }
        return line;
    }

    private static String line(JsonValue value) {
        List<String> parts = new ArrayList<>();
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> parts.add(quoted(name) + ": " + line(member)));
            return parts.isEmpty() ? "{}" : "{ " + String.join(", ", parts) + " }";
        }
        if (value instanceof JsonArray array) {
            array.forEach(element -> parts.add(line(element)));
            return "[" + String.join(", ", parts) + "]";
        }
        return value.toString();
    }

    private static String quoted(String name) {
        return Json.createValue(name).toString();
    }
}
