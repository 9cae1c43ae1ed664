package org.cyberatlas.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.Verification;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** A dialogue with the codes of its parties, so that asking who talks costs no statement of its own. */
@Entity
@Immutable
@Subselect(DialogueEntity.ROWS)
class DialogueEntity {

    static final String ROWS = """
            SELECT d.*, ARRAY(SELECT p.actor_code FROM dialogue_party p
                WHERE p.dialogue_code = d.code ORDER BY p.position) AS party_codes
            FROM dialogue d""";

    @Id
    String code;

    String name;

    @Column(name = "name_used_by_partner")
    String nameUsedByPartner;

    @Enumerated(EnumType.STRING)
    DialogueKind kind;

    String established;

    @Enumerated(EnumType.STRING)
    Track track;

    String purposes;

    @Column(name = "purpose_source_code")
    String purposeSourceCode;

    String note;

    @Column(name = "source_code")
    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;

    @Column(name = "party_codes")
    String[] partyCodes;

    Dialogue toDialogue() {
        return new Dialogue(
                code,
                name,
                nameUsedByPartner,
                kind,
                PartialDate.of(established),
                track,
                Semicolons.split(purposes),
                note,
                verification,
                sourceCode,
                purposeSourceCode,
                List.of(partyCodes));
    }
}
