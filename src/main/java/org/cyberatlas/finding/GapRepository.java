package org.cyberatlas.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class GapRepository implements PanacheRepositoryBase<GapEntity, String> {}
