package org.cyberatlas.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.cyberatlas.source.Qualifier;
import org.cyberatlas.source.SourcedEntity;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** Figure in its place: by measure, then oldest first, undated last. */
@Entity
@Immutable
@Subselect("""
        SELECT f.*, row_number() OVER (PARTITION BY initiative_code
            ORDER BY measure COLLATE "C", period_start, value, low, source_code COLLATE "C", id) AS place
        FROM initiative_figure f""")
class InitiativeFigureEntity extends SourcedEntity {

    @Id
    Long id;

    String initiativeCode;
    Integer place;

    String measure;
    Double value;
    Double low;
    Double high;
    String unit;

    @Formula("CASE WHEN period_end IS NOT NULL THEN period_start END")
    LocalDate periodStart;

    LocalDate periodEnd;

    @Formula("CASE WHEN period_end IS NULL THEN period_start END")
    LocalDate since;

    @Enumerated(EnumType.STRING)
    Qualifier qualifier;

    String note;
}
