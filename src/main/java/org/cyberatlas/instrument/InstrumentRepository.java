package org.cyberatlas.instrument;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class InstrumentRepository implements PanacheRepositoryBase<InstrumentEntity, String> {}
