package org.cyberatlas.process;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ProcessMemberRepository implements PanacheRepositoryBase<ProcessMemberEntity, Long> {}
