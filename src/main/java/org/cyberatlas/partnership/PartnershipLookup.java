package org.cyberatlas.partnership;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.source.Milestone;
import org.cyberatlas.source.Milestones;

/** Partnerships, found by their codes. */
@Singleton
public class PartnershipLookup extends CatalogueTable<Partnership> {

    private static final Milestones MILESTONES = new Milestones("partnership_milestone", "partnership_code");

    private final PartnershipRepository repository;
    private final PartnershipMemberLookup members;

    PartnershipLookup(PartnershipRepository repository, PartnershipMemberLookup members, DataSnapshot snapshot) {
        super(Partnership.TYPE, Partnership::code, CatalogueOrder.byText("partnership", Partnership::code), snapshot);
        this.repository = repository;
        this.members = members;
    }

    @Override
    protected Collection<Partnership> read() {
        Map<String, List<Milestone>> milestones = MILESTONES.byParent(repository.getSession());
        return repository.listAll().stream()
                .map(row -> row.toPartnership(milestones.getOrDefault(row.code, List.of())))
                .toList();
    }

    /** Codes of the parties and members of a partnership. */
    Set<String> participants(Partnership partnership) {
        Set<String> participants = new HashSet<>(partnership.partyCodes());
        members.all().stream()
                .filter(member -> member.partnershipCode().equals(partnership.code()))
                .forEach(member -> participants.add(member.actorCode()));
        return participants;
    }

    /** Partnerships in which at least two of these actors take part, by code. */
    public List<Partnership> shared(Collection<String> actors) {
        return all().stream()
                .filter(partnership -> participants(partnership).stream()
                                .filter(actors::contains)
                                .count()
                        >= 2)
                .toList();
    }

    /** Partnerships that at least two of these actors have joined as members, by code. */
    public List<Partnership> joined(Collection<String> actors) {
        return all().stream()
                .filter(partnership -> members.all().stream()
                                .filter(member -> member.partnershipCode().equals(partnership.code()))
                                .map(PartnershipMember::actorCode)
                                .filter(actors::contains)
                                .distinct()
                                .count()
                        >= 2)
                .toList();
    }
}
