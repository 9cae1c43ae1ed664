package org.cyberatlas.norm;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.Organisation;
import org.cyberatlas.shared.batch.AtHand;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Questions about confidence-building measures. */
@GraphQLApi
public class MeasureApi {

    private final MeasureRepository repository;
    private final ActorLookup actors;
    private final SourceLookup sources;

    MeasureApi(MeasureRepository repository, ActorLookup actors, SourceLookup sources) {
        this.repository = repository;
        this.actors = actors;
        this.sources = sources;
    }

    @Query
    @NonNull
    @Description("All confidence-building measures, by organisation, number (unnumbered last) and code.")
    public MeasureConnection measures(
            @Description("Only those of these organisations, by code in any case; null for all.") @Nullable
                    List<@NonNull String> organisations,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("Page size, 0 to 200.") Integer first,
            @Description("Cursor to start after.") String after,
            @Description("Page size from the end, 0 to 200.") Integer last,
            @Description("Cursor to end before.") String before) {
        List<String> known = actors.knownOrganisations("organisations", organisations);
        return new MeasureConnection(repository.page(known, PageRequest.of(first, after, last, before)));
    }

    @NonNull
    @Description("Confidence-building measures that it adopted, by number (unnumbered last) and code.")
    public CompletionStage<MeasureConnection> measures(
            @Source Organisation organisation,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("Page size, 0 to 200.") Integer first,
            @Description("Cursor to start after.") String after,
            @Description("Page size from the end, 0 to 200.") Integer last,
            @Description("Cursor to end before.") String before) {
        return Batches.load(
                organisation.code(), PageRequest.of(first, after, last, before), repository::ofOrganisations);
    }

    @NonNull
    @Description("Whose measure it is.")
    @AtHand
    public CompletionStage<Organisation> organisation(@Source Measure measure) {
        return actors.organisationByCode(measure.organisationCode());
    }

    @NonNull
    @Description("Where it was read.")
    @AtHand
    public CompletionStage<org.cyberatlas.source.Source> source(@Source Measure measure) {
        return sources.byCode(measure.sourceCode());
    }
}
