package org.cyberatlas.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class IndicatorRepository implements PanacheRepositoryBase<IndicatorEntity, String> {}
