package org.cyberatlas.dialogue;

import org.eclipse.microprofile.graphql.Description;

/** The text in which a round was reported; at least one of title and address is known. */
@Description("The text in which a round was reported; at least one of title and address is known.")
public record Outcome(
        @Description("Title as published; null where not known.")
        String title,

        @Description("Where it was published; null where no address is known.")
        String url) {

    /** Null where neither is known. */
    static Outcome of(String title, String url) {
        return title == null && url == null ? null : new Outcome(title, url);
    }
}
