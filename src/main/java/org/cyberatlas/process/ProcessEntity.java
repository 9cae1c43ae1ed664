package org.cyberatlas.process;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.Milestone;
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

    PartialDate startDate;

    PartialDate endDate;

    String outcome;
    String document;
    String mandate;

    String chairCode;

    Integer membersCount;

    String note;

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
                chairCode,
                milestones,
                verification,
                sourceCode);
    }
}
