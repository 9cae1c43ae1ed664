package org.cyberatlas.measure;

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
@Table(name = "measure")
class MeasureEntity {

    @Id
    String code;

    String organisationCode;

    Integer number;
    String title;
    String summary;

    @Enumerated(EnumType.STRING)
    MeasureKind kind;

    String decision;
    PartialDate adopted;

    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;
}
