package org.cyberatlas.partnership;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

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
                repository);
    }

    @Produces
    @Singleton
    ListTable<PartnershipMember> list() {
        return new ListTable<>(
                "partnership_members",
                "Members of alliances, coalitions and calls, as each source has them",
                List.of("partnership_code", "actor_code", "source_code"),
                RecordColumns.of(PartnershipMember.class).columns(),
                this::all);
    }
}
