package org.cyberatlas.office;

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
@Table(name = "diplomacy_office")
class DiplomacyOfficeEntity extends SourcedEntity {

    @Id
    String code;

    String actorCode;

    String title;

    @Enumerated(EnumType.STRING)
    OfficeKind kind;

    String institution;
    PartialDate since;
    PartialDate until;
    PartialDate seen;
    String note;
}
