package org.cyberatlas.finding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.SourcedEntity;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "national_position")
class PositionEntity extends SourcedEntity {

    @Id
    String code;

    String actorCode;

    String title;
    PartialDate date;
    String url;
    String note;
}
