package org.cyberatlas.finding;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.batch.AtHand;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.page.PageRequest;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Questions about what is not known. */
@GraphQLApi
public class GapApi {

    private final GapRepository repository;
    private final ActorLookup actors;

    GapApi(GapRepository repository, ActorLookup actors) {
        this.repository = repository;
        this.actors = actors;
    }

    @Query
    @NonNull
    @Description("What the atlas knows that it does not know, by code.")
    public GapConnection gaps(
            @Description("Only what is about at least one of these actors; any codes.") @Nullable
                    List<@NonNull String> actors,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("Page size, 0 to 200.") Integer first,
            @Description("Cursor to start after.") String after,
            @Description("Page size from the end, 0 to 200.") Integer last,
            @Description("Cursor to end before.") String before) {
        return new GapConnection(
                repository.page(this.actors.known("actors", actors), PageRequest.of(first, after, last, before)));
    }

    @NonNull
    @Description("What the atlas knows that it does not know about it, by code.")
    public CompletionStage<@NonNull GapConnection> gaps(
            @Source Actor actor,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("Page size, 0 to 200.") Integer first,
            @Description("Cursor to start after.") String after,
            @Description("Page size from the end, 0 to 200.") Integer last,
            @Description("Cursor to end before.") String before) {
        return Batches.load(actor.getCode(), PageRequest.of(first, after, last, before), repository::ofActors)
                .thenApply(GapConnection::new);
    }

    @Description("Whom it is about, the first where there are several; null where it is about nobody in particular.")
    @AtHand
    public CompletionStage<Actor> actor(@Source Gap gap) {
        return actors.byCode(
                gap.actorCodes().isEmpty() ? null : gap.actorCodes().get(0));
    }

    @NonNull
    @Description("Everyone whom it is about; empty where it is about nobody in particular.")
    @AtHand
    public CompletionStage<@NonNull List<@NonNull Actor>> actors(@Source Gap gap) {
        return actors.byCodes(gap.actorCodes());
    }
}
