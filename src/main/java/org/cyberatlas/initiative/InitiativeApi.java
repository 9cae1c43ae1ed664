package org.cyberatlas.initiative;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.Country;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Queries and fields of initiatives. */
@GraphQLApi
public class InitiativeApi {

    private final InitiativeLookup lookup;
    private final InitiativeFigureLookup figures;
    private final ActorLookup actors;

    InitiativeApi(InitiativeLookup lookup, InitiativeFigureLookup figures, ActorLookup actors) {
        this.lookup = lookup;
        this.figures = figures;
        this.actors = actors;
    }

    @Query
    @Description("One initiative by its code, in any case; null if there is none.")
    public Initiative initiative(@NonNull @Description("PER-CONECTA-SELVA, …") String code) {
        return lookup.find(code).orElse(null);
    }

    @Query
    @NonNull
    @Description("Initiatives, by code.")
    public Connection<Initiative> initiatives(
            @Description("Only those of these countries; any codes.") @Nullable List<@NonNull String> countries,
            @Description("Only these kinds.") @Nullable List<@NonNull InitiativeKind> kinds,
            PageRequest page) {
        List<String> known = actors.knownCountries("countries", countries);
        return lookup.connection(
                initiative -> Filters.anyOf(known, initiative.countryCode()) && Filters.anyOf(kinds, initiative.kind()),
                page);
    }

    @NonNull
    @Description(
            "Initiatives of this actor, by code; empty for an organisation, because only countries have initiatives.")
    public Connection<Initiative> initiatives(
            @Source Actor actor,
            @Description("Only these kinds.") @Nullable List<@NonNull InitiativeKind> kinds,
            PageRequest page) {
        return lookup.connection(
                initiative ->
                        initiative.countryCode().equals(actor.getCode()) && Filters.anyOf(kinds, initiative.kind()),
                page);
    }

    @NonNull
    @Description("Published figures about it, by measure, then oldest first with undated ones last.")
    public List<@NonNull InitiativeFigure> figures(@Source Initiative initiative) {
        return figures.where(figure -> figure.initiativeCode().equals(initiative.code()));
    }

    @NonNull
    @Description("Country whose initiative it is.")
    public Country country(@Source Initiative initiative) {
        return actors.countryByCode(initiative.countryCode());
    }
}
