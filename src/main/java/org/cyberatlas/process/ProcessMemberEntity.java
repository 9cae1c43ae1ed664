package org.cyberatlas.process;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cyberatlas.source.Verification;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "process_member")
class ProcessMemberEntity {

    @Id
    Long id;

    String processCode;

    String actorCode;

    @Enumerated(EnumType.STRING)
    ProcessRole role;

    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;

    ProcessMember toProcessMember() {
        return new ProcessMember(Long.toString(id), processCode, actorCode, role, verification, sourceCode);
    }
}
