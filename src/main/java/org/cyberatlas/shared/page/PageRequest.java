package org.cyberatlas.shared.page;

import graphql.language.Argument;
import graphql.language.NullValue;
import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;

/**
 * Requested page of a listing.
 *
 * <p>A field method with a parameter of this type has the arguments {@code first}, {@code after}, {@code last} and {@code before}
 * in the schema.
 *
 * @param size maximum number of nodes
 * @param cursor exclusive start; null for the first or last page
 * @param backwards true for the page before the cursor
 * @param cursors true if the query selects a cursor, of an edge or of {@code pageInfo}; otherwise none are written
 * @param rows false if the query selects {@code totalCount} alone; a listing in the database then reads no rows
 * @param total true if the query selects {@code totalCount}
 */
public record PageRequest(int size, String cursor, boolean backwards, boolean cursors, boolean rows, boolean total) {

    /** Default of {@code first}. */
    public static final int DEFAULT_SIZE = 50;
    /** Largest page. */
    public static final int MAXIMUM_SIZE = 200;

    /** Reads the arguments {@code first}, {@code after}, {@code last} and {@code before} of a connection field. */
    public static PageRequest of(DataFetchingEnvironment field) {
        String after = field.getArgument("after");
        Integer last = field.getArgument("last");
        String before = field.getArgument("before");
        boolean backwards = last != null || before != null;
        if (backwards && (after != null || isGiven("first", field))) {
            throw new BadInput(
                    ErrorCode.BAD_ARGUMENT,
                    after != null ? "after" : "first",
                    "use first and after, or last and before, not both");
        }
        boolean total = Selected.anyOf(field, "totalCount");
        return new PageRequest(
                last != null ? checked("last", last) : checked("first", field.getArgument("first")),
                backwards ? before : after,
                backwards,
                Selected.anyOf(field, "edges/cursor", "pageInfo/startCursor", "pageInfo/endCursor"),
                !total || Selected.anyOf(field, "nodes", "edges", "pageInfo"),
                total);
    }

    /** All rows of a listing that is short by nature, such as one that has a row per actor. */
    public static PageRequest everything() {
        int size = Integer.MAX_VALUE - 1; // one more is fetched, to know whether there is
        return new PageRequest(size, null, false, false, true, false);
    }

    private static int checked(String argument, Integer size) {
        int asked = size == null ? DEFAULT_SIZE : size;
        if (asked < 0 || asked > MAXIMUM_SIZE) {
            throw new BadInput(
                    ErrorCode.BAD_PAGE_SIZE,
                    argument,
                    "'" + argument + "' is " + asked + "; a page holds 0 to " + MAXIMUM_SIZE + " nodes");
        }
        return asked;
    }

    /** Whether the document gives the argument a value of its own. */
    private static boolean isGiven(String argument, DataFetchingEnvironment field) {
        return field.getField().getArguments().stream()
                .filter(given -> given.getName().equals(argument))
                .map(Argument::getValue)
                .anyMatch(value -> value instanceof VariableReference variable
                        ? field.getVariables().get(variable.getName()) != null
                        : !(value instanceof NullValue));
    }
}
