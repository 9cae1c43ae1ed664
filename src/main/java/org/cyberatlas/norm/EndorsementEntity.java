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
    @Column(name = "id")
    String nodeKey;

    String actorCode;

    String normCode;

    String manner;
    PartialDate date;

    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;
}
