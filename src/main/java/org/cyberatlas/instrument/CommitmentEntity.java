package org.cyberatlas.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.Verification;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "commitment")
class CommitmentEntity {

    @Id
    Long id;

    @Column(name = "actor_code")
    String actorCode;

    @Column(name = "instrument_code")
    String instrumentCode;

    @Enumerated(EnumType.STRING)
    CommitmentEvent event;

    String date;
    String note;

    @Column(name = "source_code")
    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;

    Commitment toCommitment() {
        return new Commitment(
                id, actorCode, instrumentCode, event, PartialDate.of(date), note, verification, sourceCode);
    }
}
