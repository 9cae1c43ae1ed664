package org.cyberatlas.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Generator of requests that are almost right, the same for the same seed. */
final class MalformedRequests {

    private static final List<String> DOCUMENTS = List.of(
            "{ country(code: \"EE\") { name observations(first: 2) { nodes { value year source { title } } } } }",
            "query Q($n: Int = 3, $f: ObservationFilter) { observations(first: $n, filter: $f) { nodes { ...V } } }"
                    + " fragment V on Observation { value rank actor { name ... on Country { capital } } }",
            "{ dialogues(first: 2) { totalCount nodes { name rounds(first: 1) { nodes { number start } } } } }",
            "query A { __typename } query B { __schema { types { name kind fields { name type { name } } } } }");

    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "!",
            "$",
            "@",
            "...",
            ":",
            "=",
            "|",
            "&",
            "\"",
            "\"\"\"",
            "#",
            ",",
            " ",
            "\n",
            "\\u0000",
            "\\uD83D",
            "\uFEFF",
            "query",
            "mutation",
            "subscription",
            "fragment",
            "on",
            "true",
            "null",
            "first",
            "last",
            "after",
            "before",
            "filter",
            "code",
            "nodes",
            "observations",
            "country",
            "__schema",
            "__type",
            "__typename",
            "@skip",
            "@include(if: true)",
            "@defer",
            "-1",
            "1e999",
            "1e99999999999",
            "0x1",
            "01",
            "99999999999999999999",
            "3.5",
            "\"EE\"",
            "$n",
            "é",
            "🌊",
            "\t",
            "'",
            "`",
            "type",
            "schema",
            "extend");

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e400",
            "-0.0",
            "99999999999999999999999",
            "\"\"",
            "\"x\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "[]",
            "[[[[1]]]]",
            "{}",
            "{\"a\":{\"b\":[1,\"2\",null]}}",
            "{\"years\":{\"from\":1e9}}",
            "{\"indicators\":[\"gci_score\",null,7]}",
            "{\"asPublishedBy\":\"0000-00-00\"}",
            "\"2020-02-30\"",
            "1.5e3",
            "{\"indicators\":[\"" + "x".repeat(500) + "\"]}",
            "{\"value\":{\"from\":-1e308,\"to\":1e308}}");

    private final Random random;

    MalformedRequests(long seed) {
        random = new Random(seed);
    }

    String body() {
        String body = "{\"query\":" + quoted(document()) + ",\"variables\":" + variables() + extra() + "}";
        return random.nextInt(3) == 0 ? mutated(body) : body;
    }

    String document() {
        return switch (random.nextInt(4)) {
            case 0 -> soup();
            case 1 -> pick(DOCUMENTS);
            default -> mutated(pick(DOCUMENTS));
        };
    }

    String variables() {
        return switch (random.nextInt(6)) {
            case 0 -> pick(VALUES);
            case 1 -> mutated("{\"n\":" + pick(VALUES) + "}");
            default -> "{\"n\":" + pick(VALUES) + ",\"f\":" + pick(VALUES) + "}";
        };
    }

    private String extra() {
        return switch (random.nextInt(8)) {
            case 0 -> ",\"operationName\":" + pick(VALUES);
            case 1 -> ",\"extensions\":" + pick(VALUES);
            case 2 -> ",\"documentId\":" + pick(VALUES);
            case 3 -> ",\"extensions\":{\"persistedQuery\":" + pick(VALUES) + "}";
            case 4 -> ",\"query\":" + pick(VALUES);
            default -> "";
        };
    }

    /** The part of an address after the path, escaped badly. */
    String address() {
        StringBuilder address =
                new StringBuilder(pick(List.of("?", "?query=%7B__typename%7D&", "/?", "?query=", "?&&", "?query")));
        for (int i = random.nextInt(12); i > 0; i--) {
            address.append(pick(List.of(
                    "query=",
                    "variables=",
                    "extensions=",
                    "&",
                    "%",
                    "%7",
                    "%zz",
                    "%00",
                    "%ff",
                    "%C3%28",
                    "+",
                    "%7B__typename%7D",
                    "%7B%22n%22%3A1%7D",
                    "documentId=sha256:",
                    "operationName=",
                    ";",
                    "=",
                    "[]",
                    "a",
                    "%u1234")));
        }
        return address.toString();
    }

    private String soup() {
        StringBuilder soup = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            soup.append(pick(TOKENS)).append(random.nextBoolean() ? " " : "");
        }
        return soup.toString();
    }

    private String mutated(String text) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = 1 + random.nextInt(3); i > 0 && mutated.length() > 2; i--) {
            int at = random.nextInt(mutated.length() - 1);
            switch (random.nextInt(5)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.insert(at, pick(TOKENS));
                case 2 -> mutated.setCharAt(at, (char) random.nextInt(0x250));
                case 3 -> mutated.setLength(at + 1);
                default -> mutated.insert(at, mutated.substring(at, at + Math.min(20, mutated.length() - at)));
            }
        }
        return mutated.toString();
    }

    /** As a JSON string, most of the time. */
    private String quoted(String text) {
        if (random.nextInt(40) == 0) {
            return pick(VALUES);
        }
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }

    byte[] bytes() {
        byte[] bytes = body().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    String header() {
        return random.nextInt(20) > 0
                ? "application/json"
                : pick(List.of(
                        "text/plain",
                        "application/json;charset",
                        "application/json; charset=\"utf-8\"",
                        ";",
                        "*/*;q=2",
                        ","));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
