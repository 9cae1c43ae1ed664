package org.cyberatlas.strategy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class StrategyRepository implements PanacheRepositoryBase<StrategyEntity, String> {}
