package org.cyberatlas.engine.plan;

import static org.cyberatlas.shared.config.Bounds.AT_LEAST;

import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** Limits of one GraphQL request: what its document may contain, and how large its response may be. */
public interface QueryLimits {

    /** Characters in a document. */
    @WithDefault("32768")
    @Min(value = 1, message = AT_LEAST)
    int characters();

    /** Names, numbers, brackets and other tokens in a document. */
    @WithDefault("4000")
    @Min(value = 1, message = AT_LEAST)
    int tokens();

    /** Blanks, line ends and commas in a document, which are tokens to the parser as well. */
    @WithDefault("20000")
    @Min(value = 1, message = AT_LEAST)
    int whitespace();

    /** Levels of fields; introspection by GraphiQL has 15. */
    @WithDefault("24")
    @Min(value = 1, message = AT_LEAST)
    int depth();

    /** Fields of a document once its fragments are expanded. */
    @WithDefault("1000")
    @Min(value = 1, message = AT_LEAST)
    int fields();

    /** Fields at the top of an operation. */
    @WithDefault("20")
    @Min(value = 1, message = AT_LEAST)
    int rootFields();

    /** Aliases of a document once its fragments are expanded. */
    @WithDefault("60")
    @Min(value = 1, message = AT_LEAST)
    int aliases();

    /** Directives in a document. */
    @WithDefault("40")
    @Min(value = 1, message = AT_LEAST)
    int directives();

    /** Fragment spreads, named and inline, in a document. */
    @WithDefault("100")
    @Min(value = 1, message = AT_LEAST)
    int fragments();

    /** Operations in a document, of which one is executed. */
    @WithDefault("10")
    @Min(value = 1, message = AT_LEAST)
    int operations();

    /** Objects that a response may have: page sizes multiplied down each path, and summed. */
    @WithDefault("250000")
    @Min(value = 1, message = AT_LEAST)
    long cost();

    /** Values that the response to introspection may have; the query that tools send has some 16,000. */
    @WithDefault("100000")
    @Min(value = 1, message = AT_LEAST)
    long introspection();

    /** Objects counted for a list without pages. */
    @WithDefault("10")
    @Min(value = 1, message = AT_LEAST)
    int listSize();

    /** Errors reported about one document. */
    @WithDefault("20")
    @Min(value = 1, message = AT_LEAST)
    int validationErrors();
}
