package org.cyberatlas.responseteam;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ResponseTeamRepository implements PanacheRepositoryBase<ResponseTeamEntity, String> {}
