package org.cyberatlas.initiative;

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
@Table(name = "initiative")
class InitiativeEntity extends SourcedEntity {

    @Id
    String code;

    String countryCode;

    String name;
    String body;

    @Enumerated(EnumType.STRING)
    InitiativeKind kind;

    PartialDate started;

    String legalBasis;

    String summary;
}
