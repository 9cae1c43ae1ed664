package org.cyberatlas.actor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<OrganisationEntity, String> {}
