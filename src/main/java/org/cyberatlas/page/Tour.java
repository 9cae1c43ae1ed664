package org.cyberatlas.page;

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
}
