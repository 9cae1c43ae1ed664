package org.cyberatlas.project;

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
@Table(name = "project")
class ProjectEntity extends SourcedEntity {

    @Id
    String code;

    String name;

    @Enumerated(EnumType.STRING)
    ProjectTheme theme;

    PartialDate started;
    PartialDate ended;

    Double budgetLow;

    Double budgetHigh;

    String currency;
    String note;
}
