package org.cyberatlas.shared.page;

import graphql.language.Argument;
import graphql.language.NullValue;
import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;

/**
 * Which page of a listing was asked for, and whether its total is wanted.
 *
 * @param size number of nodes at most
 * @param cursor where to start from, exclusive; null for the first or last page
 * @param backwards true for the page before the cursor
 * @param cursors true where the query selects a cursor, of an edge or of {@code pageInfo}: writing where a row stands takes time
 * @param total true where the query selects {@code totalCount}: counting costs a statement, so it is done only then
 */
public record PageRequest(int size, String cursor, boolean backwards, boolean cursors, boolean total) {

    /** What {@code first} is where the query does not say. */
    public static final String DEFAULT_SIZE = "50";
    /** The largest page served. */
    public static final int MAXIMUM_SIZE = 200;

    /** The page of the connection field that is being resolved; {@code last} and {@code before} read from the end. */
    public static PageRequest of(Integer first, String after, Integer last, String before) {
        if (last != null || before != null) {
            if (after != null || isAsked("first")) {
                throw new BadInput(
                        ErrorCode.BAD_ARGUMENT,
                        after != null ? "after" : "first",
                        "ask with first and after, or with last and before, not both");
            }
            return new PageRequest(checked("last", last), before, true, selectsCursors(), selectsTotal());
        }
        return new PageRequest(checked("first", first), after, false, selectsCursors(), selectsTotal());
    }

    /** All rows of a listing that is short by nature, such as one that has a row per actor. */
    public static PageRequest everything() {
        return new PageRequest(
                Integer.MAX_VALUE - 1, null, false, false, false); // one more is fetched, to know whether there is
    }

    /** The same, each row with its place in the ordering. */
    public static PageRequest everythingInPlace() {
        return new PageRequest(Integer.MAX_VALUE - 1, null, false, true, false);
    }

    /** Whether it is the page that a listing starts with. */
    public boolean isFirst() {
        return cursor == null && !backwards;
    }

    private static int checked(String argument, Integer size) {
        int asked = size == null ? Integer.parseInt(DEFAULT_SIZE) : size;
        if (asked < 0 || asked > MAXIMUM_SIZE) {
            throw new BadInput(
                    ErrorCode.BAD_PAGE_SIZE,
                    argument,
                    "'" + argument + "' is " + asked + "; a page holds 0 to " + MAXIMUM_SIZE + " nodes");
        }
        return asked;
    }

    private static boolean selectsCursors() {
        return Selected.anyOf(field(), "edges/cursor", "pageInfo/startCursor", "pageInfo/endCursor");
    }

    private static boolean selectsTotal() {
        return Selected.anyOf(field(), "totalCount");
    }

    /** Whether the query itself gives the argument a value, and not its default. */
    private static boolean isAsked(String argument) {
        return field().getField().getArguments().stream()
                .filter(given -> given.getName().equals(argument))
                .map(Argument::getValue)
                .anyMatch(value -> value instanceof VariableReference variable
                        ? field().getVariables().get(variable.getName()) != null
                        : !(value instanceof NullValue));
    }

    private static DataFetchingEnvironment field() {
        return SmallRyeContextManager.getCurrentSmallRyeContext().unwrap(DataFetchingEnvironment.class);
    }
}
