package org.cyberatlas.process;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cyberatlas.source.SourcedEntity;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "process_member")
class ProcessMemberEntity extends SourcedEntity {

    @Id
    @Column(name = "id")
    String nodeKey;

    String processCode;

    String actorCode;

    @Enumerated(EnumType.STRING)
    ProcessRole role;
}
