package org.cyberatlas.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import org.cyberatlas.source.Verification;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** A partnership with the codes of its parties, so that asking who made it costs no statement of its own. */
@Entity
@Immutable
@Subselect(PartnershipEntity.ROWS)
class PartnershipEntity {

    static final String ROWS = """
            SELECT p.*, ARRAY(SELECT party.actor_code FROM partnership_party party
                WHERE party.partnership_code = p.code ORDER BY party.position) AS party_codes
            FROM partnership p""";

    @Id
    String code;

    String name;

    @Enumerated(EnumType.STRING)
    PartnershipKind kind;

    Boolean binding;
    String note;

    @Column(name = "source_code")
    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;

    @Column(name = "party_codes")
    String[] partyCodes;

    Partnership toPartnership() {
        return new Partnership(code, name, kind, binding, note, verification, sourceCode, List.of(partyCodes));
    }
}
