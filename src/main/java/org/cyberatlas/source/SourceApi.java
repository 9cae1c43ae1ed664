package org.cyberatlas.source;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.shared.page.PageRequest;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Questions about provenance. */
@GraphQLApi
public class SourceApi {

    private final SourceRepository repository;
    private final SourceLookup lookup;

    SourceApi(SourceRepository repository, SourceLookup lookup) {
        this.repository = repository;
        this.lookup = lookup;
    }

    @Query
    @Description("One source by its code, in any case; null where there is none.")
    public CompletionStage<Source> source(@NonNull @Description("The atlas's own code.") String code) {
        return lookup.byCode(code.toUpperCase(Locale.ROOT));
    }

    @Query
    @NonNull
    @Description("All sources, by code.")
    public SourceConnection sources(
            @Description("Only these kinds.") @Nullable List<@NonNull SourceKind> kinds,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("Page size, 0 to 200.") Integer first,
            @Description("Cursor to start after.") String after,
            @Description("Page size from the end, 0 to 200.") Integer last,
            @Description("Cursor to end before.") String before) {
        return new SourceConnection(repository.page(kinds, PageRequest.of(first, after, last, before)));
    }
}
