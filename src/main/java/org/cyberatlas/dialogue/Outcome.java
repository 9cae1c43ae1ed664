package org.cyberatlas.dialogue;

import org.eclipse.microprofile.graphql.Description;

@Description("Text in which a round was reported; at least one of title and URL is known.")
public record Outcome(
        @Description("Title as published; null if not known.")
        String title,

        @Description("URL of the publication; null if not known.")
        String url) {

    /** Null where neither is known. */
    static Outcome of(String title, String url) {
        return title == null && url == null ? null : new Outcome(title, url);
    }
}
