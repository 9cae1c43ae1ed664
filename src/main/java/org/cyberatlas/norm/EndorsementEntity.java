package org.cyberatlas.norm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.SourcedEntity;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "endorsement")
class EndorsementEntity extends SourcedEntity {

    @Id
    @Column(name = "id")
    String nodeKey;

    String actorCode;

    String normCode;

    String manner;
    PartialDate date;
}
