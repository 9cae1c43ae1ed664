package org.cyberatlas.norm;

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
@Table(name = "endorsement")
class EndorsementEntity {

    @Id
    Long id;

    @Column(name = "actor_code")
    String actorCode;

    @Column(name = "norm_code")
    String normCode;

    String manner;
    String date;

    @Column(name = "source_code")
    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;

    Endorsement toEndorsement() {
        return new Endorsement(id, actorCode, normCode, manner, PartialDate.of(date), verification, sourceCode);
    }
}
