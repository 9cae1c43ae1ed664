package org.cyberatlas.norm;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class EndorsementRepository implements PanacheRepositoryBase<EndorsementEntity, Long> {}
