package org.cyberatlas.partnership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PartnershipRepository implements PanacheRepositoryBase<PartnershipEntity, String> {}
