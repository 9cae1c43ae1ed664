package org.cyberatlas.law;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import org.cyberatlas.actor.LawSubject;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.SourcedEntity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** Law with its subjects and the codes of the other rows on the same law. */
@Entity
@Immutable
@Subselect("""
        SELECT l.*,
            ARRAY(SELECT s.subject FROM national_law_subject s WHERE s.law_code = l.code
                ORDER BY s.subject COLLATE "C") AS subjects,
            ARRAY(SELECT other.code FROM national_law other
                WHERE coalesce(other.same_as, other.code) = coalesce(l.same_as, l.code) AND other.code <> l.code
                ORDER BY other.code COLLATE "C") AS other_codes
        FROM national_law l""")
class LawEntity extends SourcedEntity {

    @Id
    String code;

    String actorCode;

    String title;

    String titleOriginal;

    @Enumerated(EnumType.STRING)
    List<LawSubject> subjects;

    PartialDate passed;

    PartialDate inForceSince;

    PartialDate revised;

    @Enumerated(EnumType.STRING)
    LawStatus status;

    String url;
    String note;

    String sameAs;

    List<String> otherCodes;
}
