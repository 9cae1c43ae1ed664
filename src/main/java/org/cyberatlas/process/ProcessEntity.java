package org.cyberatlas.process;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.Milestone;
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

    PartialDate startDate;

    PartialDate endDate;

    String outcome;
    String document;
    String mandate;

    String chairCode;

    Integer membersCount;

    String note;

    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;

    Process toProcess(List<Milestone> milestones) {
        return new Process(
                code,
                name,
                body,
                startDate,
                endDate,
                outcome,
                document,
                mandate,
                membersCount,
                note,
                milestones,
                verification,
                chairCode,
                sourceCode);
    }
}
