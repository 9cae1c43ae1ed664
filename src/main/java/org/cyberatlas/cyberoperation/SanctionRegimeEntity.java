package org.cyberatlas.cyberoperation;

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
@Table(name = "sanction_regime")
class SanctionRegimeEntity {

    @Id
    String code;

    String issuerCode;

    String name;

    String legalBasis;

    PartialDate inForce;

    PartialDate expires;
    String note;

    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;
}
