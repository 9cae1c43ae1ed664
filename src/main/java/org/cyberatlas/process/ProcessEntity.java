package org.cyberatlas.process;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.SourcedEntity;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "process")
class ProcessEntity extends SourcedEntity {

    @Id
    String code;

    String name;
    String body;

    @Column(name = "start_date")
    PartialDate start;

    @Column(name = "end_date")
    PartialDate end;

    String outcome;
    String document;
    String mandate;

    String chairCode;

    Integer membersCount;

    String note;
}
