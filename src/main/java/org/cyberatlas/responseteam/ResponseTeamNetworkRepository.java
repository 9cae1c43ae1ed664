package org.cyberatlas.responseteam;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ResponseTeamNetworkRepository
        implements PanacheRepositoryBase<ResponseTeamNetworkEntity, ResponseTeamNetworkEntity.Key> {}
