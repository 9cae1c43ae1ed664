package org.cyberatlas.process;

import jakarta.persistence.Column;
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

    @Column(name = "process_code")
    String processCode;

    @Column(name = "actor_code")
    String actorCode;

    @Enumerated(EnumType.STRING)
    ProcessRole role;

    @Column(name = "source_code")
    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;

    ProcessMember toProcessMember() {
        return new ProcessMember(id, processCode, actorCode, role, verification, sourceCode);
    }
}
