package org.cyberatlas.partnership;

import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.batch.AtHand;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Questions about those who have joined a partnership. */
@GraphQLApi
public class PartnershipMemberApi {

    private final PartnershipMemberRepository repository;
    private final PartnershipLookup partnerships;
    private final ActorLookup actors;
    private final SourceLookup sources;

    PartnershipMemberApi(
            PartnershipMemberRepository repository,
            PartnershipLookup partnerships,
            ActorLookup actors,
            SourceLookup sources) {
        this.repository = repository;
        this.partnerships = partnerships;
        this.actors = actors;
        this.sources = sources;
    }

    @NonNull
    @Description("Those who have joined it, by code of the actor, then by source; empty where it has parties only.")
    public CompletionStage<@NonNull Connection<PartnershipMember>> members(
            @Source Partnership partnership, PageRequest page) {
        return Batches.load(partnership.code(), page, repository::ofPartnerships)
                .thenApply(Connection::new);
    }

    @NonNull
    @Description("What it has joined.")
    @AtHand
    public CompletionStage<@NonNull Partnership> partnership(@Source PartnershipMember member) {
        return partnerships.byCode(member.partnershipCode());
    }

    @NonNull
    @Description("Who has joined.")
    @AtHand
    public CompletionStage<@NonNull Actor> actor(@Source PartnershipMember member) {
        return actors.byCode(member.actorCode());
    }

    @NonNull
    @Description("Who says so.")
    @AtHand
    public CompletionStage<org.cyberatlas.source.@NonNull Source> source(@Source PartnershipMember member) {
        return sources.byCode(member.sourceCode());
    }
}
