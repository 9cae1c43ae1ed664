package org.cyberatlas.cyberoperation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.SourcedEntity;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "sanction_regime")
class SanctionRegimeEntity extends SourcedEntity {

    @Id
    String code;

    String issuerCode;

    String name;

    String legalBasis;

    PartialDate inForce;

    PartialDate expires;
    String note;
}
