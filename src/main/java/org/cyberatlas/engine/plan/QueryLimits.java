package org.cyberatlas.engine.plan;

import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import org.cyberatlas.shared.config.Bounds.AmountAtLeastOne;
import org.cyberatlas.shared.config.Bounds.AtLeastOne;

/** Limits of one GraphQL request: what its document may contain, and how large its response may be. */
public interface QueryLimits {

    /** Characters in a document. */
    @WithDefault("32768")
    @WithConverter(AtLeastOne.class)
    int characters();

    /** Names, numbers, brackets and other tokens in a document. */
    @WithDefault("4000")
    @WithConverter(AtLeastOne.class)
    int tokens();

    /** Blanks, line ends and commas in a document, which are tokens to the parser as well. */
    @WithDefault("20000")
    @WithConverter(AtLeastOne.class)
    int whitespace();

    /** Levels of fields; introspection by GraphiQL has 15. */
    @WithDefault("24")
    @WithConverter(AtLeastOne.class)
    int depth();

    /** Fields of a document once its fragments are expanded. */
    @WithDefault("1000")
    @WithConverter(AtLeastOne.class)
    int fields();

    /** Fields at the top of an operation. */
    @WithDefault("20")
    @WithConverter(AtLeastOne.class)
    int rootFields();

    /** Aliases of a document once its fragments are expanded. */
    @WithDefault("60")
    @WithConverter(AtLeastOne.class)
    int aliases();

    /** Directives in a document. */
    @WithDefault("40")
    @WithConverter(AtLeastOne.class)
    int directives();

    /** Fragment spreads, named and inline, in a document. */
    @WithDefault("100")
    @WithConverter(AtLeastOne.class)
    int fragments();

    /** Operations in a document, of which one is executed. */
    @WithDefault("10")
    @WithConverter(AtLeastOne.class)
    int operations();

    /** Objects that a response may have: page sizes multiplied down each path, and summed. */
    @WithDefault("250000")
    @WithConverter(AmountAtLeastOne.class)
    long cost();

    /** Fields that graphql-java may resolve for a response: those of objects with a field that is loaded. */
    @WithDefault("250000")
    @WithConverter(AtLeastOne.class)
    int resolvedFields();

    /** Bytes of a response before compression. */
    @WithDefault("8388608")
    @WithConverter(AtLeastOne.class)
    int response();

    /** Values that the response to introspection may have; the query that tools send has some 16,000. */
    @WithDefault("100000")
    @WithConverter(AmountAtLeastOne.class)
    long introspection();

    /** Objects counted for a list without pages. */
    @WithDefault("10")
    @WithConverter(AtLeastOne.class)
    int listSize();

    /** Errors reported about one document. */
    @WithDefault("20")
    @WithConverter(AtLeastOne.class)
    int validationErrors();
}
