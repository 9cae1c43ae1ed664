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

/** Queries and fields of national positions on international law. */
@GraphQLApi
public class PositionApi {

    private final PositionLookup lookup;
    private final ActorLookup actors;

    PositionApi(PositionLookup lookup, ActorLookup actors) {
        this.lookup = lookup;
        this.actors = actors;
    }

    @Query
    @NonNull
    @Description(
            "Published views on how international law applies in cyberspace, by actor code, then oldest first with unknown dates last.")
    public Connection<Position> positions(
            @Description("Only those of these actors; any codes.") @Nullable List<@NonNull String> actors,
            PageRequest page) {
        List<String> known = this.actors.known("actors", actors);
        return lookup.connection(position -> Filters.anyOf(known, position.actorCode()), page);
    }

    @NonNull
    @Description(
            "Its published views on how international law applies in cyberspace, oldest first with unknown dates last.")
    public Connection<Position> positions(@Source Actor actor, PageRequest page) {
        return lookup.connection(position -> position.actorCode().equals(actor.getCode()), page);
    }

    @NonNull
    @Description("Actor whose view it is.")
    public Actor actor(@Source Position position) {
        return actors.byCode(position.actorCode());
    }
}
