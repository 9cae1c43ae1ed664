package org.cyberatlas.partnership;

import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
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

    private final PartnershipMemberLookup lookup;
    private final PartnershipLookup partnerships;
    private final ActorLookup actors;
    private final SourceLookup sources;

    PartnershipMemberApi(
            PartnershipMemberLookup lookup, PartnershipLookup partnerships, ActorLookup actors, SourceLookup sources) {
        this.lookup = lookup;
        this.partnerships = partnerships;
        this.actors = actors;
        this.sources = sources;
    }

    @NonNull
    @Description("Those who have joined it, by code of the actor, then by source; empty where it has parties only.")
    public Connection<PartnershipMember> members(@Source Partnership partnership, PageRequest page) {
        return lookup.connection(member -> member.partnershipCode().equals(partnership.code()), page);
    }

    @NonNull
    @Description("What it has joined.")
    public Partnership partnership(@Source PartnershipMember member) {
        return partnerships.byCode(member.partnershipCode());
    }

    @NonNull
    @Description("Who has joined.")
    public Actor actor(@Source PartnershipMember member) {
        return actors.byCode(member.actorCode());
    }

    @NonNull
    @Description("Who says so.")
    public org.cyberatlas.source.Source source(@Source PartnershipMember member) {
        return sources.byCode(member.sourceCode());
    }
}
