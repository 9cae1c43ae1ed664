package org.cyberatlas.source;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Queries of sources, and the field of every fact that one source states. */
@GraphQLApi
public class SourceApi {

    private final SourceLookup lookup;

    SourceApi(SourceLookup lookup) {
        this.lookup = lookup;
    }

    @Query
    @Description("One source by its code, in any case; null if there is none.")
    public Source source(@NonNull @Description("The atlas's own code.") String code) {
        return lookup.find(code).orElse(null);
    }

    @Query
    @NonNull
    @Description("All sources, by code.")
    public Connection<Source> sources(
            @Description("Only these kinds.") @Nullable List<@NonNull SourceKind> kinds, PageRequest page) {
        return lookup.connection(source -> Filters.anyOf(kinds, source.kind()), page);
    }

    @NonNull
    @Description("Source that states this.")
    public Source source(@org.eclipse.microprofile.graphql.Source Sourced fact) {
        return lookup.byCode(fact.sourceCode());
    }
}
