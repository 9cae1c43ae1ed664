package org.cyberatlas;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Queries of the documents, each with the response that is printed below it, which is complete and exact.
 *
 * <p>A {@code graphql} block is followed by a {@code json} block with the response, and before that, where it has variables, by a
 * {@code json variables} block. Line breaks and the way in which a number is written are free; the order of keys is that of the query. A query whose
 * response is not printed has the comment {@code <!-- no response: reason -->} in the line above its block; it must be executed without
 * errors.
 */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ReadmeTest {

    private static final Pattern FENCE = Pattern.compile("```(.*)");
    private static final Pattern NO_RESPONSE = Pattern.compile("<!-- no response: .+ -->");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s#]+)(#[^)]*)?\\)");
    private static final Pattern COUNTED =
            Pattern.compile("\\[`(\\w+)\\.csv`]\\(db/data/\\1\\.csv\\) \\| ([\\d,]+) \\|");

    @Test
    void everyQueryHasTheResponseThatIsPrintedBelowIt() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path document : documents()) {
            examples.addAll(examples(document));
        }
        assertTrue(
                examples.stream().anyMatch(example -> example.place().startsWith("README.md:")),
                "README.md shows no query");
        assertAll(examples.stream().map(example -> (Executable) example::check));
    }

    @Test
    void theReadmeCountsTheRowsOfTheFiles() throws IOException {
        List<MatchResult> counted = COUNTED.matcher(Files.readString(Path.of("README.md")))
                .results()
                .toList();
        assertFalse(counted.isEmpty(), "README.md counts no file");
        assertAll(counted.stream().map(row -> () -> {
            try (Stream<String> lines = Files.lines(Path.of("db/data", row.group(1) + ".csv"))) {
                assertEquals("%,d".formatted(lines.count() - 1), row.group(2), row.group(1) + ".csv");
            }
        }));
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> astray = new ArrayList<>();
        for (Path document : documents()) {
            Matcher link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                boolean elsewhere = link.group(1).contains(":");
                if (!elsewhere && !Files.exists(document.resolveSibling(link.group(1)))) {
                    astray.add(document + " -> " + link.group(1));
                }
            }
        }
        assertEquals(List.of(), astray);
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")
                                    .map(Path::of),
                            docs.filter(path -> path.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }

    private static List<Example> examples(Path document) throws IOException {
        List<Block> blocks = blocks(Files.readAllLines(document));
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block query = blocks.get(i);
            if (!query.kind().equals("graphql")) {
                continue;
            }
            Optional<Block> variables = following(blocks, i, "json variables");
            Optional<Block> response = following(blocks, variables.isPresent() ? i + 1 : i, "json");
            examples.add(new Example(
                    document + ":" + query.line(),
                    query.text(),
                    variables.map(Block::text).orElse("{}"),
                    response.map(Block::text),
                    NO_RESPONSE.matcher(query.above()).matches()));
        }
        return examples;
    }

    private static Optional<Block> following(List<Block> blocks, int index, String kind) {
        return blocks.stream().skip(index + 1L).findFirst().filter(block -> block.kind()
                .equals(kind));
    }

    private static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        int start = -1;
        String kind = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (!fence.matches()) {
                continue;
            }
            if (start < 0) {
                start = i;
                kind = fence.group(1).strip();
            } else {
                String above = start == 0 ? "" : lines.get(start - 1).strip();
                blocks.add(new Block(kind, start + 1, above, String.join("\n", lines.subList(start + 1, i))));
                start = -1;
            }
        }
        return blocks;
    }

    /** A fenced block of a document, with the line above it. */
    private record Block(String kind, int line, String above, String text) {}

    /** Query of a document, with the response that the document prints. */
    private record Example(
            String place, String query, String variables, Optional<String> response, boolean saysWhyThereIsNone) {

        void check() {
            JsonObject given = ask();
            if (response.isEmpty()) {
                assertTrue(saysWhyThereIsNone, place + " shows no response and does not say why");
                assertFalse(given.containsKey("errors"), place + " has errors: " + given.get("errors"));
                return;
            }
            JsonObject printed = read(response.get());
            // What the document leaves out at the top, such as extensions, is left out of the comparison; errors never
            // are.
            JsonObjectBuilder compared = Json.createObjectBuilder();
            given.forEach((name, value) -> {
                if (printed.containsKey(name) || name.equals("errors")) {
                    compared.add(name, value);
                }
            });
            String expected = canonical(printed, true);
            String actual = canonical(compared.build(), true);
            if (!expected.equals(actual)) {
                fail(place + " prints\n" + expected + "\nbut the response is\n" + actual);
            }
        }

        private JsonObject ask() {
            String body = Json.createObjectBuilder()
                    .add("query", query)
                    .add("variables", read(variables))
                    .build()
                    .toString();
            return read(given().contentType(ContentType.JSON)
                    .accept(ContentType.JSON)
                    .body(body)
                    .post("/graphql")
                    .asString());
        }

        private static JsonObject read(String json) {
            try (var reader = Json.createReader(new StringReader(json))) {
                return reader.readObject();
            }
        }

        /** The value in one line, each number in its shortest form: 92.0 is 92. Keys keep their order in data, as GraphQL promises. */
        private static String canonical(JsonValue value, boolean ordered) {
            if (value instanceof JsonObject object) {
                Stream<String> members = object.entrySet().stream()
                        .map(member -> "\"" + member.getKey() + "\": "
                                + canonical(
                                        member.getValue(),
                                        ordered && !member.getKey().equals("errors")));
                return (ordered ? members : members.sorted()).collect(Collectors.joining(", ", "{", "}"));
            }
            if (value instanceof JsonArray array) {
                return array.stream()
                        .map(element -> canonical(element, ordered))
                        .collect(Collectors.joining(", ", "[", "]"));
            }
            return value instanceof JsonNumber number
                    ? number.bigDecimalValue().stripTrailingZeros().toPlainString()
                    : value.toString();
        }
    }
}
