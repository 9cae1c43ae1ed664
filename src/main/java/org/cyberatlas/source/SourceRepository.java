package org.cyberatlas.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SourceRepository implements PanacheRepositoryBase<SourceEntity, String> {}
