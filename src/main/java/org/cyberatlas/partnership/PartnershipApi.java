package org.cyberatlas.partnership;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.batch.AtHand;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Page;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.Milestone;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Questions about the footing on which actors deal with each other. */
@GraphQLApi
public class PartnershipApi {

    private final PartnershipRepository repository;
    private final PartnershipLookup lookup;
    private final ActorLookup actors;
    private final SourceLookup sources;

    PartnershipApi(
            PartnershipRepository repository, PartnershipLookup lookup, ActorLookup actors, SourceLookup sources) {
        this.repository = repository;
        this.lookup = lookup;
        this.actors = actors;
        this.sources = sources;
    }

    @Query
    @Description("One partnership by its code, in any case; null where there is none.")
    public CompletionStage<Partnership> partnership(@NonNull @Description("EU-CAN-SPA, …") String code) {
        return lookup.find(code);
    }

    @Query
    @NonNull
    @Description("Partnerships, by code.")
    public Connection<Partnership> partnerships(
            @Description("Only those in which all of these actors take part, as parties or as members; any codes.")
                    @Nullable
                    List<@NonNull String> between,
            PageRequest page) {
        return new Connection<>(repository.between(actors.known("between", between), page));
    }

    @NonNull
    @Description("Partnerships in which it takes part, as a party or as a member, by code.")
    public CompletionStage<@NonNull Connection<Partnership>> partnerships(
            @Source Actor actor,
            @Description("Only those in which at least one of these other actors takes part; any codes.") @Nullable
                    List<@NonNull String> with,
            PageRequest page) {
        return Batches.load(actor.getCode(), new Asked(with, page), this::partnershipsOfActors)
                .thenApply(Connection::new);
    }

    @NonNull
    @Description("Those who made it, in the order of the name; empty for an open coalition, which has members only.")
    @AtHand
    public CompletionStage<@NonNull List<@NonNull Actor>> parties(@Source Partnership partnership) {
        return actors.byCodes(partnership.partyCodes());
    }

    @NonNull
    @Description("Dated steps in its life, oldest first and undated last, then by event and source.")
    public CompletionStage<@NonNull List<@NonNull Milestone>> milestones(@Source Partnership partnership) {
        return Batches.lookUp("milestones of partnerships", partnership.code(), repository::milestones);
    }

    @NonNull
    @Description("Who says so.")
    @AtHand
    public CompletionStage<org.cyberatlas.source.@NonNull Source> source(@Source Partnership partnership) {
        return sources.byCode(partnership.sourceCode());
    }

    private Map<String, Page<Partnership>> partnershipsOfActors(List<String> codes, Asked asked) {
        return repository.ofActors(codes, actors.known("with", asked.with()), asked.page());
    }

    private record Asked(List<String> with, PageRequest page) {}
}
