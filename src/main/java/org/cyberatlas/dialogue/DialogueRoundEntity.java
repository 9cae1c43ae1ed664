package org.cyberatlas.dialogue;

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
@Table(name = "dialogue_round")
class DialogueRoundEntity {

    @Id
    Long id;

    @Column(name = "dialogue_code")
    String dialogueCode;

    Integer number;

    @Column(name = "number_inferred")
    Boolean numberInferred;

    @Column(name = "start_date")
    String start;

    @Column(name = "end_date")
    String end;

    String city;

    @Column(name = "country_code")
    String countryCode;

    @Enumerated(EnumType.STRING)
    MeetingMode mode;

    @Enumerated(EnumType.STRING)
    RoundStatus status;

    @Column(name = "co_chairs")
    String coChairs;

    @Column(name = "outcome_title")
    String outcomeTitle;

    @Column(name = "outcome_url")
    String outcomeUrl;

    String note;

    @Column(name = "source_code")
    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;

    DialogueRound toRound() {
        return new DialogueRound(
                number,
                numberInferred,
                PartialDate.of(start),
                PartialDate.of(end),
                city,
                mode,
                status,
                Semicolons.split(coChairs),
                Outcome.of(outcomeTitle, outcomeUrl),
                note,
                verification,
                id,
                dialogueCode,
                countryCode,
                sourceCode);
    }
}
