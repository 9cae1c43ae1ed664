package org.cyberatlas.measure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.SourcedEntity;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "measure")
class MeasureEntity extends SourcedEntity {

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
}
