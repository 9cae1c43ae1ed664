package org.cyberatlas.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class InitiativeFigureRepository implements PanacheRepositoryBase<InitiativeFigureEntity, Long> {}
