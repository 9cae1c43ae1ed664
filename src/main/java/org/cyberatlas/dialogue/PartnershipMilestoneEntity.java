package org.cyberatlas.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.Milestone;
import org.cyberatlas.source.Verification;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "partnership_milestone")
class PartnershipMilestoneEntity {

    @Id
    Long id;

    @Column(name = "partnership_code")
    String partnershipCode;

    String event;
    String date;
    String note;

    @Column(name = "source_code")
    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;

    Milestone toMilestone() {
        return new Milestone(event, PartialDate.of(date), note, verification, sourceCode);
    }
}
