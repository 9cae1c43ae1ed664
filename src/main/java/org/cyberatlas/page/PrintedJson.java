package org.cyberatlas.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
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
    static String of(JsonNode value, int width) {
        return new PrintedJson(width).printed(value, "", 0);
    }

    /** @param before characters that stand in the line already */
    private String printed(JsonNode value, String margin, int before) {
        String line = line(value);
        if (before + line.length() <= width) {
            return line;
        }
        String inner = margin + INDENT;
        List<String> parts = new ArrayList<>();
        if (value.isObject()) {
            value.properties().forEach(member -> {
                String start = inner + quoted(member.getKey()) + ": ";
                parts.add(start + printed(member.getValue(), inner, start.length()));
            });
            return "{\n" + String.join(",\n", parts) + "\n" + margin + "}";
        }
        if (value.isArray() && value.size() == 1) {
            return "[" + printed(value.get(0), margin, before + 1) + "]";
        }
        if (value.isArray()) {
            value.forEach(element -> parts.add(inner + printed(element, inner, inner.length())));
            return "[\n" + String.join(",\n", parts) + "\n" + margin + "]";
        }
        return line;
    }

    private static String line(JsonNode value) {
        List<String> parts = new ArrayList<>();
        if (value.isObject()) {
            value.properties().forEach(member -> parts.add(quoted(member.getKey()) + ": " + line(member.getValue())));
            return parts.isEmpty() ? "{}" : "{ " + String.join(", ", parts) + " }";
        }
        if (value.isArray()) {
            value.forEach(element -> parts.add(line(element)));
            return "[" + String.join(", ", parts) + "]";
        }
        return value.toString();
    }

    private static String quoted(String name) {
        return TextNode.valueOf(name).toString();
    }
}
