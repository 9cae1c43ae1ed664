package org.cyberatlas.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class DiscrepancyRepository implements PanacheRepositoryBase<DiscrepancyEntity, String> {}
