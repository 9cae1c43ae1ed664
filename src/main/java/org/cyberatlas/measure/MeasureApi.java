package org.cyberatlas.measure;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.Organisation;
import org.cyberatlas.shared.batch.AtHand;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
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
    public Connection<Measure> measures(
            @Description("Only those of these organisations, by code in any case; null for all.") @Nullable
                    List<@NonNull String> organisations,
            PageRequest page) {
        List<String> known = actors.knownOrganisations("organisations", organisations);
        return new Connection<>(repository.page(known, page));
    }

    @NonNull
    @Description("Confidence-building measures that it adopted, by number (unnumbered last) and code.")
    public CompletionStage<Connection<Measure>> measures(@Source Organisation organisation, PageRequest page) {
        return Batches.load(organisation.code(), page, repository::ofOrganisations);
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
