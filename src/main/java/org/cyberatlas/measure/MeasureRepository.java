package org.cyberatlas.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class MeasureRepository implements PanacheRepositoryBase<MeasureEntity, String> {}
