package org.cyberatlas.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;

/** Who says so of a milestone. */
@GraphQLApi
public class MilestoneApi {

    private final SourceLookup sources;

    MilestoneApi(SourceLookup sources) {
        this.sources = sources;
    }

    @NonNull
    @Description("Where it was read.")
    public Source source(@org.eclipse.microprofile.graphql.Source Milestone milestone) {
        return sources.byCode(milestone.sourceCode());
    }
}
