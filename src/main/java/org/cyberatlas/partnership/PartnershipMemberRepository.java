package org.cyberatlas.partnership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Listing;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Ordering.Key;
import org.cyberatlas.shared.page.Page;
import org.cyberatlas.shared.page.PageRequest;

@ApplicationScoped
class PartnershipMemberRepository
        implements PanacheRepositoryBase<PartnershipMemberEntity, PartnershipMemberEntity.Key>, NodeSource {

    private static final Listing<PartnershipMemberEntity> MEMBERS = new Listing<>(
            PartnershipMemberEntity.class,
            "partnership_member e",
            Ordering.by(
                    "partnership member",
                    Key.ascending("e.actor_code COLLATE \"C\"", "text"),
                    Key.ascending("e.source_code COLLATE \"C\"", "text")));

    @Override
    public String type() {
        return PartnershipMember.TYPE;
    }

    @Override
    public Map<String, PartnershipMember> byKeys(Collection<String> keys) {
        return list("concat(partnershipCode, ' ', actorCode, ' ', sourceCode) in ?1", keys).stream()
                .collect(Collectors.toMap(
                        member -> String.join(" ", member.partnershipCode, member.actorCode, member.sourceCode),
                        PartnershipMemberEntity::toMember));
    }

    Map<String, Page<PartnershipMember>> ofPartnerships(List<String> partnerships, PageRequest request) {
        return Page.mapAll(
                MEMBERS.pages(getSession(), "e.partnership_code", partnerships, Conditions.none(), request),
                PartnershipMemberEntity::toMember);
    }
}
