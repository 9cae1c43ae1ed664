package org.cyberatlas.process;

import jakarta.persistence.Column;
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
@Table(name = "process")
class ProcessEntity {

    @Id
    String code;

    String name;
    String body;

    @Column(name = "start_date")
    String startDate;

    @Column(name = "end_date")
    String endDate;

    String outcome;
    String document;
    String mandate;

    @Column(name = "chair_code")
    String chairCode;

    @Column(name = "members_count")
    Integer membersCount;

    String note;

    @Column(name = "source_code")
    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;

    Process toProcess() {
        return new Process(
                code,
                name,
                body,
                PartialDate.of(startDate),
                PartialDate.of(endDate),
                outcome,
                document,
                mandate,
                membersCount,
                note,
                verification,
                chairCode,
                sourceCode);
    }
}
