package org.cyberatlas.finding;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Queries and fields of discrepancies between sources. */
@GraphQLApi
public class DiscrepancyApi {

    private final DiscrepancyLookup lookup;
    private final ActorLookup actors;
    private final SourceLookup sources;

    DiscrepancyApi(DiscrepancyLookup lookup, ActorLookup actors, SourceLookup sources) {
        this.lookup = lookup;
        this.actors = actors;
        this.sources = sources;
    }

    @Query
    @Description("One discrepancy by its code, in any case; null if there is none.")
    public Discrepancy discrepancy(@NonNull @Description("D-01, …") String code) {
        return lookup.find(code).orElse(null);
    }

    @Query
    @NonNull
    @Description("Discrepancies, by code.")
    public Connection<Discrepancy> discrepancies(
            @Description("Only those about at least one of these actors; any codes.") @Nullable
                    List<@NonNull String> actors,
            PageRequest page) {
        List<String> concerned = this.actors.known("actors", actors);
        return lookup.connection(discrepancy -> Filters.oneOf(concerned, discrepancy.actorCodes()), page);
    }

    @NonNull
    @Description("Discrepancies between sources about this actor, by code.")
    public Connection<Discrepancy> discrepancies(@Source Actor actor, PageRequest page) {
        return lookup.connection(discrepancy -> discrepancy.actorCodes().contains(actor.getCode()), page);
    }

    @NonNull
    @Description("Actors that it is about; empty if it is about none.")
    public List<@NonNull Actor> actors(@Source Discrepancy discrepancy) {
        return actors.byCodes(discrepancy.actorCodes());
    }

    @Description("Source of the statement; null if it cannot be cited.")
    public org.cyberatlas.source.Source source(@Source DiscrepancyReading reading) {
        return sources.byCode(reading.sourceCode());
    }
}
