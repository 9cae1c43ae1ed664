package org.cyberatlas.partnership;

import jakarta.inject.Singleton;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;

/** Members of partnerships, found by what they are about. */
@Singleton
public class PartnershipMemberLookup extends CatalogueTable<PartnershipMember> {

    PartnershipMemberLookup(PartnershipMemberRepository repository, DataSnapshot snapshot) {
        super(
                PartnershipMember.class,
                CatalogueOrder.by(
                        "partnership member",
                        Key.text(PartnershipMember::actorCode),
                        Key.text(PartnershipMember::sourceCode)),
                snapshot,
                repository,
                PartnershipMemberEntity::toPartnershipMember);
    }
}
