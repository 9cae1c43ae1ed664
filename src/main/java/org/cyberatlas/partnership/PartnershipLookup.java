package org.cyberatlas.partnership;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.ActorTie;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;
import org.cyberatlas.source.MilestoneTable;

/** Partnerships, found by their codes. */
@Singleton
public class PartnershipLookup extends CatalogueTable<Partnership> {

    private final PartnershipMemberLookup members;

    PartnershipLookup(PartnershipRepository repository, PartnershipMemberLookup members, DataSnapshot snapshot) {
        super(
                Partnership.class,
                CatalogueOrder.byText("partnership", Partnership::code),
                snapshot,
                repository,
                PartnershipEntity::toPartnership);
        this.members = members;
    }

    @Produces
    @Singleton
    ListTable<Partnership> list() {
        return new ListTable<>(
                "partnerships",
                "Agreements, political partnerships, alliances, coalitions and calls",
                RecordColumns.of(Partnership.class)
                        .after(
                                "note",
                                Column.text(
                                        "parties",
                                        "Codes of the parties, separated by semicolons; empty if there are none.",
                                        Partnership::partyCodes))
                        .columns(),
                this::all);
    }

    @Produces
    @Singleton
    MilestoneTable milestones() {
        return new MilestoneTable(Partnership.class, "partnership_milestone", "partnership_code");
    }

    /** Actors that are in a partnership, as party or member, with one of the given actors. */
    @Produces
    @Singleton
    ActorTie partners(ActorLookup actors) {
        return new ActorTie("partnerOf", (argument, given) -> {
            List<String> known = actors.known(argument, given);
            Set<String> partners = new HashSet<>();
            for (Partnership partnership : all()) {
                Set<String> participants = participants(partnership);
                known.stream().filter(participants::contains).forEach(actor -> participants.stream()
                        .filter(other -> !other.equals(actor))
                        .forEach(partners::add));
            }
            return partners;
        });
    }

    /** Actors that are in one of the given partnerships, as party or member. */
    @Produces
    @Singleton
    ActorTie supporters() {
        return new ActorTie("supports", (argument, given) -> byCodes(known(argument, given)).stream()
                .flatMap(partnership -> participants(partnership).stream())
                .collect(Collectors.toSet()));
    }

    /** Codes of the parties and members of a partnership. */
    Set<String> participants(Partnership partnership) {
        Set<String> participants = new HashSet<>(partnership.partyCodes());
        participants.addAll(memberCodes(partnership));
        return participants;
    }

    private List<String> memberCodes(Partnership partnership) {
        return members.all().stream()
                .filter(member -> member.partnershipCode().equals(partnership.code()))
                .map(PartnershipMember::actorCode)
                .toList();
    }

    /** Partnerships in which at least two of these actors take part, by code. */
    public List<Partnership> shared(Collection<String> actors) {
        return all().stream()
                .filter(partnership -> Filters.atLeastTwo(actors, participants(partnership)))
                .toList();
    }

    /** Partnerships that at least two of these actors have joined as members, by code. */
    public List<Partnership> joined(Collection<String> actors) {
        return all().stream()
                .filter(partnership -> Filters.atLeastTwo(actors, memberCodes(partnership)))
                .toList();
    }
}
