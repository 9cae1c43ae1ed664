package org.cyberatlas.finding;

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
@Table(name = "national_position")
class PositionEntity {

    @Id
    String code;

    String actorCode;

    String title;
    PartialDate date;
    String url;
    String note;

    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;
}
