package org.cyberatlas.field;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Parents of a field, in any number.
 *
 * @param few smaller number of parents; the larger one is twice as many
 * @param query query of that many parents, with {@code @} in place of the field
 */
record Parents(int few, IntFunction<String> query) {

    /** Six States and organisations of which the atlas knows much, then six more. */
    private static final List<String> ACTORS =
            List.of("PER", "EU", "CAN", "OAS", "JPN", "AU", "USA", "OSCE", "BRA", "GBR", "KOR", "CHN");

    /** The query itself: its fields are selected once. */
    static final Parents ROOT = new Parents(0, unused -> "{ @ }");

    static final Parents COMPARISON = comparing(ACTORS);
    static final Parents CELLS = within(COMPARISON, "rows { cells { @ } }");
    static final Parents ACTOR = within(COMPARISON, "actors { @ }");
    static final Parents COUNTRY = within(ACTOR, "... on Country { @ }");

    /** The comparison of the first half of the actors, then of all of them. */
    static Parents comparing(List<String> actors) {
        return new Parents(actors.size() / 2, number -> compared(actors.subList(0, number), "@"));
    }

    /** Those of one page of a listing at the root. */
    static Parents listed(String listing, int few) {
        return listed(listing, "", few);
    }

    static Parents listed(String listing, String arguments, int few) {
        return new Parents(few, number -> "{ " + listing + "(first: " + number + arguments + ") { nodes { @ } } }");
    }

    /** What the given field of other parents leads to. */
    static Parents within(Parents outer, String path) {
        return new Parents(outer.few(), number -> outer.query().apply(number).replace("@", path));
    }

    String few(String field) {
        return query.apply(few).replace("@", field);
    }

    String many(String field) {
        return query.apply(2 * few).replace("@", field);
    }

    private static String compared(List<String> codes, String selection) {
        String actors = codes.stream().map(code -> '"' + code + '"').collect(Collectors.joining(", ", "[", "]"));
        return "{ compare(actors: " + actors + ") { " + selection + " } }";
    }
}
