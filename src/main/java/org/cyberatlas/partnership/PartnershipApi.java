package org.cyberatlas.partnership;

import io.smallrye.graphql.api.Nullable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.ActorSets;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.Milestone;
import org.cyberatlas.source.MilestoneLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Queries and fields of partnerships and their members. */
@GraphQLApi
public class PartnershipApi {

    private final PartnershipLookup lookup;
    private final PartnershipMemberLookup members;
    private final MilestoneLookup milestones;
    private final ActorLookup actors;
    private final ActorSets sets;

    PartnershipApi(
            PartnershipLookup lookup,
            PartnershipMemberLookup members,
            MilestoneLookup milestones,
            ActorLookup actors,
            ActorSets sets) {
        this.lookup = lookup;
        this.members = members;
        this.milestones = milestones;
        this.actors = actors;
        this.sets = sets;
    }

    @Query
    @Description("One partnership by its code, in any case; null if there is none.")
    public Partnership partnership(@NonNull @Description("EU-CAN-SPA, …") String code) {
        return lookup.find(code).orElse(null);
    }

    @Query
    @NonNull
    @Description("Partnerships, by code.")
    public Connection<Partnership> partnerships(
            @Description("Only those in which all of these actors take part, as parties or as members; any codes.")
                    @Nullable
                    List<@NonNull String> between,
            PageRequest page) {
        List<String> all = actors.known("between", between);
        return lookup.connection(partnership -> Filters.allOf(all, lookup.participants(partnership)), page);
    }

    @NonNull
    @Description("Partnerships of this actor, as a party or as a member, by code.")
    public Connection<Partnership> partnerships(
            @Source Actor actor,
            @Description("Only those in which at least one of these other actors takes part; any codes.") @Nullable
                    List<@NonNull String> with,
            PageRequest page) {
        List<String> others = actors.known("with", with);
        return lookup.connection(
                partnership -> {
                    Set<String> participants = lookup.participants(partnership);
                    return participants.remove(actor.getCode()) && Filters.oneOf(others, participants);
                },
                page);
    }

    @NonNull
    @Description("Parties, in the order of the name; empty for an open coalition, which has members only.")
    public List<@NonNull Actor> parties(@Source Partnership partnership) {
        return actors.byCodes(partnership.partyCodes());
    }

    @NonNull
    @Description("Dated steps, oldest first and undated last, then by event and source.")
    public List<@NonNull Milestone> milestones(@Source Partnership partnership) {
        return milestones.of(partnership);
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
        return members.connection(
                member -> member.partnershipCode().equals(partnership.code())
                        && Filters.anyOf(partners, member.actorCode()),
                page);
    }

    @NonNull
    @Description("Partnership that the actor joined.")
    public Partnership partnership(@Source PartnershipMember member) {
        return lookup.byCode(member.partnershipCode());
    }

    @NonNull
    @Description("Actor that joined.")
    public Actor actor(@Source PartnershipMember member) {
        return actors.byCode(member.actorCode());
    }

    /** Members of one coalition are not partners by that alone: those of a large one would all be. */
    private Set<String> partners(String typed) {
        String actor = actors.known("partnersOf", List.of(typed)).get(0);
        Set<String> partners = new HashSet<>(sets.dialoguePartners("partnersOf", List.of(actor)));
        lookup.all().stream()
                .map(Partnership::partyCodes)
                .filter(parties -> parties.contains(actor))
                .forEach(partners::addAll);
        partners.remove(actor);
        return partners;
    }
}
