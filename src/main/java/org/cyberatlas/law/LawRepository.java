package org.cyberatlas.law;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class LawRepository implements PanacheRepositoryBase<LawEntity, String> {}
