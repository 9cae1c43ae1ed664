package org.cyberatlas.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Example query of the tour, with its variables: two files of one name.
 *
 * @param title the first comment of the document
 * @param about the comments below it
 * @param query the whole document, comments included
 * @param variables as JSON
 */
record Example(String name, String title, String about, String query, String variables) {

    private static final String COMMENT = "# ";

    /** All of them, in the order in which they lead through the atlas. */
    static final List<Example> TOUR = List.of(
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

    static Example of(String name) {
        String query = PackedText.text("/console/tour/" + name + ".graphql");
        List<String> comments = query.lines()
                .takeWhile(line -> line.startsWith(COMMENT))
                .map(line -> line.substring(COMMENT.length()))
                .toList();
        return new Example(
                name,
                comments.get(0),
                comments.stream().skip(1).collect(Collectors.joining(" ")),
                query,
                PackedText.text("/console/tour/" + name + ".json"));
    }
}
