package org.cyberatlas.norm;

import java.util.concurrent.CompletionStage;
import org.cyberatlas.shared.batch.AtHand;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Questions about how international law applies. */
@GraphQLApi
public class LawPrincipleApi {

    private final LawPrincipleRepository repository;
    private final SourceLookup sources;

    LawPrincipleApi(LawPrincipleRepository repository, SourceLookup sources) {
        this.repository = repository;
        this.sources = sources;
    }

    @Query
    @NonNull
    @Description("All principles of international law that the expert reports state, by code.")
    public LawPrincipleConnection lawPrinciples(
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("Page size, 0 to 200.") Integer first,
            @Description("Cursor to start after.") String after,
            @Description("Page size from the end, 0 to 200.") Integer last,
            @Description("Cursor to end before.") String before) {
        return new LawPrincipleConnection(repository.page(PageRequest.of(first, after, last, before)));
    }

    @NonNull
    @Description("Where it was read.")
    @AtHand
    public CompletionStage<org.cyberatlas.source.Source> source(@Source LawPrinciple principle) {
        return sources.byCode(principle.sourceCode());
    }
}
