package org.cyberatlas.partnership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PartnershipMemberRepository
        implements PanacheRepositoryBase<PartnershipMemberEntity, PartnershipMemberEntity.Key> {}
