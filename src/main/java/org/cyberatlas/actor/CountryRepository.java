package org.cyberatlas.actor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CountryRepository implements PanacheRepositoryBase<CountryEntity, String> {}
