package org.cyberatlas.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PositionRepository implements PanacheRepositoryBase<PositionEntity, String> {}
