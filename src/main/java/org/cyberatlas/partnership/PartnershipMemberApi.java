package org.cyberatlas.partnership;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.ActorSets;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Fields of the members of partnerships. */
@GraphQLApi
public class PartnershipMemberApi {

    private final PartnershipMemberLookup lookup;
    private final PartnershipLookup partnerships;
    private final ActorLookup actors;
    private final ActorSets sets;
    private final SourceLookup sources;

    PartnershipMemberApi(
            PartnershipMemberLookup lookup,
            PartnershipLookup partnerships,
            ActorLookup actors,
            ActorSets sets,
            SourceLookup sources) {
        this.lookup = lookup;
        this.partnerships = partnerships;
        this.actors = actors;
        this.sets = sets;
        this.sources = sources;
    }

    @NonNull
    @Description("Members, by code of the actor, then by source; empty if it has parties only.")
    public Connection<PartnershipMember> members(
            @Source Partnership partnership,
            @Description(
                            "Only actors that are parties to a dialogue or a partnership with this actor; any code, null for all.")
                    String partnersOf,
            PageRequest page) {
        Set<String> partners = partnersOf == null ? null : partners(partnersOf);
        return lookup.connection(
                member -> member.partnershipCode().equals(partnership.code())
                        && Filters.anyOf(partners, member.actorCode()),
                page);
    }

    @NonNull
    @Description("Partnership that the actor joined.")
    public Partnership partnership(@Source PartnershipMember member) {
        return partnerships.byCode(member.partnershipCode());
    }

    @NonNull
    @Description("Actor that joined.")
    public Actor actor(@Source PartnershipMember member) {
        return actors.byCode(member.actorCode());
    }

    @NonNull
    @Description("Source that states this.")
    public org.cyberatlas.source.Source source(@Source PartnershipMember member) {
        return sources.byCode(member.sourceCode());
    }

    /** Members of one coalition are not partners by that alone: those of a large one would all be. */
    private Set<String> partners(String typed) {
        String actor = actors.known("partnersOf", List.of(typed)).get(0);
        Set<String> partners = new HashSet<>(sets.dialoguePartners("partnersOf", List.of(actor)));
        partnerships.all().stream()
                .map(Partnership::partyCodes)
                .filter(parties -> parties.contains(actor))
                .forEach(partners::addAll);
        partners.remove(actor);
        return partners;
    }
}
