package org.cyberatlas.office;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class DiplomacyOfficeRepository implements PanacheRepositoryBase<DiplomacyOfficeEntity, String> {}
