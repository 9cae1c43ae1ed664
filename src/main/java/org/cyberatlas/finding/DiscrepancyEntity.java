package org.cyberatlas.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** A discrepancy with the codes of those it is about, so that asking for them costs no statement of its own. */
@Entity
@Immutable
@Subselect(DiscrepancyEntity.ROWS)
class DiscrepancyEntity {

    static final String ROWS = """
            SELECT d.*, ARRAY(SELECT a.actor_code FROM discrepancy_actor a
                WHERE a.discrepancy_code = d.code ORDER BY a.position) AS actor_codes
            FROM discrepancy d""";

    @Id
    String code;

    String subject;
    String what;

    @Column(name = "likely_reason")
    String likelyReason;

    @Column(name = "actor_codes")
    String[] actorCodes;

    Discrepancy toDiscrepancy() {
        return new Discrepancy(code, subject, what, likelyReason, List.of(actorCodes));
    }
}
