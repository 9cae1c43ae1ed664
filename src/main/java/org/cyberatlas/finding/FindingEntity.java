package org.cyberatlas.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.stream.Stream;
import org.cyberatlas.source.Verification;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** A finding with the keys of all that it names, so that asking for them costs no statement of its own. */
@Entity
@Immutable
@Subselect(FindingEntity.ROWS)
class FindingEntity {

    static final String ROWS = """
            SELECT f.*, ARRAY(SELECT a.actor_code FROM finding_actor a
                WHERE a.finding_code = f.code ORDER BY a.position) AS related_actor_codes,
              ARRAY(SELECT coalesce('Norm ' || r.norm_code, 'LawPrinciple ' || r.law_principle_code,
                  'Measure ' || r.measure_code, 'Instrument ' || r.instrument_code, 'Process ' || r.process_code,
                  'Dialogue ' || r.dialogue_code, 'Partnership ' || r.partnership_code,
                  'Initiative ' || r.initiative_code)
                FROM finding_related r WHERE r.finding_code = f.code ORDER BY r.position) AS related_references
            FROM finding f""";

    @Id
    String code;

    @Column(name = "actor_code")
    String actorCode;

    @Enumerated(EnumType.STRING)
    Topic topic;

    String summary;

    @Enumerated(EnumType.STRING)
    FindingBasis basis;

    @Column(name = "source_code")
    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;

    @Column(name = "related_actor_codes")
    String[] relatedActorCodes;

    @Column(name = "related_references")
    String[] relatedReferences;

    Finding toFinding() {
        return new Finding(
                code,
                topic,
                summary,
                basis,
                verification,
                actorCode,
                sourceCode,
                List.of(relatedActorCodes),
                Stream.of(relatedReferences).map(Reference::parse).toList());
    }
}
