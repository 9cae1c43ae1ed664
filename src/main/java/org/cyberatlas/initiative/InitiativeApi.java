package org.cyberatlas.initiative;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.Country;
import org.cyberatlas.shared.batch.AtHand;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Page;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Questions about what countries do. */
@GraphQLApi
public class InitiativeApi {

    private final InitiativeRepository repository;
    private final InitiativeFigureRepository figures;
    private final InitiativeLookup lookup;
    private final ActorLookup actors;
    private final SourceLookup sources;

    InitiativeApi(
            InitiativeRepository repository,
            InitiativeFigureRepository figures,
            InitiativeLookup lookup,
            ActorLookup actors,
            SourceLookup sources) {
        this.repository = repository;
        this.figures = figures;
        this.lookup = lookup;
        this.actors = actors;
        this.sources = sources;
    }

    @Query
    @Description("One initiative by its code, in any case; null where there is none.")
    public CompletionStage<Initiative> initiative(@NonNull @Description("PER-CONECTA-SELVA, …") String code) {
        return lookup.find(code);
    }

    @Query
    @NonNull
    @Description("Initiatives, by code.")
    public Connection<Initiative> initiatives(
            @Description("Only those of these countries; any codes.") @Nullable List<@NonNull String> countries,
            @Description("Only these kinds.") @Nullable List<@NonNull InitiativeKind> kinds,
            PageRequest page) {
        return new Connection<>(repository.page(actors.known("countries", countries), kinds, page));
    }

    @NonNull
    @Description("What it does, by code; empty for an organisation, because initiatives are those of countries.")
    public CompletionStage<@NonNull Connection<Initiative>> initiatives(
            @Source Actor actor,
            @Description("Only these kinds.") @Nullable List<@NonNull InitiativeKind> kinds,
            PageRequest page) {
        return Batches.load(actor.getCode(), new Asked(kinds, page), this::initiativesOfActors)
                .thenApply(Connection::new);
    }

    @NonNull
    @Description("Whose initiative it is.")
    @AtHand
    public CompletionStage<@NonNull Country> country(@Source Initiative initiative) {
        return actors.countryByCode(initiative.countryCode());
    }

    @NonNull
    @Description("What is published about its size, by measure, then oldest first, what is not dated last.")
    public CompletionStage<@NonNull List<@NonNull InitiativeFigure>> figures(@Source Initiative initiative) {
        return Batches.lookUp("figures of initiatives", initiative.code(), figures::ofInitiatives);
    }

    @NonNull
    @Description("Who says so.")
    @AtHand
    public CompletionStage<org.cyberatlas.source.@NonNull Source> source(@Source Initiative initiative) {
        return sources.byCode(initiative.sourceCode());
    }

    @NonNull
    @Description("Who says so.")
    @AtHand
    public CompletionStage<org.cyberatlas.source.@NonNull Source> source(@Source InitiativeFigure figure) {
        return sources.byCode(figure.sourceCode());
    }

    private Map<String, Page<Initiative>> initiativesOfActors(List<String> codes, Asked asked) {
        return repository.ofActors(codes, asked.kinds(), asked.page());
    }

    private record Asked(List<InitiativeKind> kinds, PageRequest page) {}
}
