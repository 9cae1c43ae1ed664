package org.cyberatlas.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** A gap with the codes of those it is about, so that asking for them costs no statement of its own. */
@Entity
@Immutable
@Subselect(GapEntity.ROWS)
class GapEntity {

    static final String ROWS = """
            SELECT g.*, ARRAY(SELECT a.actor_code FROM gap_actor a
                WHERE a.gap_code = g.code ORDER BY a.position) AS actor_codes
            FROM gap g""";

    @Id
    String code;

    String subject;
    String missing;
    String why;

    @Column(name = "actor_codes")
    String[] actorCodes;

    Gap toGap() {
        return new Gap(code, subject, missing, why, List.of(actorCodes));
    }
}
