package org.cyberatlas.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class InitiativeRepository implements PanacheRepositoryBase<InitiativeEntity, String> {}
