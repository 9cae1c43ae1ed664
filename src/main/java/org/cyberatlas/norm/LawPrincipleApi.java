package org.cyberatlas.norm;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Queries and fields of principles of international law. */
@GraphQLApi
public class LawPrincipleApi {

    private final LawPrincipleLookup lookup;
    private final SourceLookup sources;

    LawPrincipleApi(LawPrincipleLookup lookup, SourceLookup sources) {
        this.lookup = lookup;
        this.sources = sources;
    }

    @Query
    @NonNull
    @Description("All principles of international law that the expert reports state, by code.")
    public Connection<LawPrinciple> lawPrinciples(PageRequest page) {
        return lookup.connection(principle -> true, page);
    }

    @NonNull
    @Description("Source that states this.")
    public org.cyberatlas.source.Source source(@Source LawPrinciple principle) {
        return sources.byCode(principle.sourceCode());
    }
}
