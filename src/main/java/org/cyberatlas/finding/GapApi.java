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

/** Questions about what is not known. */
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
    @Description("What the atlas knows that it does not know, by code.")
    public Connection<Gap> gaps(
            @Description("Only what is about at least one of these actors; any codes.") @Nullable
                    List<@NonNull String> actors,
            PageRequest page) {
        List<String> concerned = this.actors.known("actors", actors);
        return lookup.connection(gap -> Filters.oneOf(concerned, gap.actorCodes()), page);
    }

    @NonNull
    @Description("What the atlas knows that it does not know about it, by code.")
    public Connection<Gap> gaps(@Source Actor actor, PageRequest page) {
        return lookup.connection(gap -> gap.actorCodes().contains(actor.getCode()), page);
    }

    @Description("Whom it is about, the first where there are several; null where it is about nobody in particular.")
    public Actor actor(@Source Gap gap) {
        return actors.byCode(
                gap.actorCodes().isEmpty() ? null : gap.actorCodes().get(0));
    }

    @NonNull
    @Description("Everyone whom it is about; empty where it is about nobody in particular.")
    public List<@NonNull Actor> actors(@Source Gap gap) {
        return actors.byCodes(gap.actorCodes());
    }
}
