package org.cyberatlas.release;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Terms for re-using the rows of some sources.")
public record Licence(
        @Ignore String key,

        @Description(
                "Licence as its sources name it; null for sources of single facts, whose licence was not looked up.")
        String licence,

        @NonNull @Description("Terms for re-use, in one sentence.")
        String terms,

        @Description("True if commercial use is allowed, false if it is not; null if the terms do not say.")
        Boolean commercialUse,

        @Description("Number of sources.") int count) {}
