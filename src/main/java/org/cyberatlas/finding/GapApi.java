package org.cyberatlas.finding;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Queries and fields of known gaps. */
@GraphQLApi
public class GapApi {

    private final GapLookup lookup;
    private final ActorLookup actors;

    GapApi(GapLookup lookup, ActorLookup actors) {
        this.lookup = lookup;
        this.actors = actors;
    }

    @Query
    @NonNull
    @Description("Known gaps in the data, by code.")
    public Connection<Gap> gaps(
            @Description("Only rows about at least one of these actors; any codes.") @Nullable
                    List<@NonNull String> actors,
            PageRequest page) {
        List<String> concerned = this.actors.known("actors", actors);
        return lookup.connection(gap -> Filters.oneOf(concerned, gap.actorCodes()), page);
    }

    @NonNull
    @Description("Known gaps in the data about this actor, by code.")
    public Connection<Gap> gaps(@Source Actor actor, PageRequest page) {
        return lookup.connection(gap -> gap.actorCodes().contains(actor.getCode()), page);
    }

    @Description("Actor that it is about, the first of several; null if it is not about any one actor.")
    public Actor actor(@Source Gap gap) {
        return actors.byCode(
                gap.actorCodes().isEmpty() ? null : gap.actorCodes().get(0));
    }

    @NonNull
    @Description("Actors that it is about; empty if it is not about any one actor.")
    public List<@NonNull Actor> actors(@Source Gap gap) {
        return actors.byCodes(gap.actorCodes());
    }
}
