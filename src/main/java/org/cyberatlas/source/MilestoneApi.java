package org.cyberatlas.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;

/** Fields of milestones. */
@GraphQLApi
public class MilestoneApi {

    private final SourceLookup sources;

    MilestoneApi(SourceLookup sources) {
        this.sources = sources;
    }

    @NonNull
    @Description("Source that states this.")
    public Source source(@org.eclipse.microprofile.graphql.Source Milestone milestone) {
        return sources.byCode(milestone.sourceCode());
    }
}
