package org.cyberatlas.cyberoperation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SanctionRegimeRepository implements PanacheRepositoryBase<SanctionRegimeEntity, String> {}
