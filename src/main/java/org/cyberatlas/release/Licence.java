package org.cyberatlas.release;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** The terms that bind whoever uses the rows of some sources again. */
@Description("The terms that bind whoever uses the rows of some sources again.")
public record Licence(
        @Ignore String key,

        @Description(
                "The licence, as its sources have it; null for sources of single facts, whose licence nobody looked up.")
        String licence,

        @NonNull @Description("What binds a re-user, in one sentence.")
        String terms,

        @Description("True where commercial use is allowed, false where it is not; null where nobody says.")
        Boolean commercialUse,

        @Description("Number of sources.") int count) {}
