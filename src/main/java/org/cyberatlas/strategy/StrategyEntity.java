package org.cyberatlas.strategy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.SourcedEntity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** Strategy with the codes of the other rows on the same document. */
@Entity
@Immutable
@Subselect("""
        SELECT s.*, ARRAY(SELECT other.code FROM national_strategy other
            WHERE coalesce(other.same_as, other.code) = coalesce(s.same_as, s.code) AND other.code <> s.code
            ORDER BY other.code COLLATE "C") AS other_codes
        FROM national_strategy s""")
class StrategyEntity extends SourcedEntity {

    @Id
    String code;

    String actorCode;

    @Enumerated(EnumType.STRING)
    StrategyKind kind;

    String title;

    String titleOriginal;

    PartialDate date;

    @Enumerated(EnumType.STRING)
    DatedBy datedBy;

    PartialDate periodFrom;

    PartialDate periodUntil;

    String issuer;

    @Enumerated(EnumType.STRING)
    StrategyStatus status;

    Boolean first;
    String language;
    String url;
    String note;

    String sameAs;

    List<String> otherCodes;
}
