package org.cyberatlas.page;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;

/** Example queries of the console, in the order in which they lead through the atlas. */
final class Tour {

    static final List<Example> EXAMPLES = List.of(
                    "country-page",
                    "cyber-dialogues",
                    "side-by-side",
                    "ranking-among-partners",
                    "where-sources-disagree",
                    "as-published-by",
                    "who-says-so",
                    "parties-to-a-convention",
                    "who-votes-alike",
                    "timeline-of-two",
                    "norms-and-law",
                    "prepared-at-home",
                    "who-attributed-what",
                    "search",
                    "gaps",
                    "data-and-terms")
            .stream()
            .map(Example::of)
            .toList();

    private Tour() {}

    static String json() {
        JsonArrayBuilder examples = Json.createArrayBuilder();
        EXAMPLES.forEach(example -> examples.add(Json.createObjectBuilder()
                .add("name", example.name())
                .add("title", example.title())
                .add("about", example.about())
                .add("query", example.query())
                .add("variables", example.variables())));
        return examples.build().toString();
    }
}
