package org.cyberatlas.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.cyberatlas.shared.period.Period;
import org.cyberatlas.source.Qualifier;
import org.cyberatlas.source.SourcedEntity;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "initiative_figure")
class InitiativeFigureEntity extends SourcedEntity {

    @Id
    Long id;

    String initiativeCode;

    String measure;
    Double value;
    Double low;
    Double high;
    String unit;

    @Column(name = "period_start")
    LocalDate start;

    @Column(name = "period_end")
    LocalDate end;

    @Enumerated(EnumType.STRING)
    Qualifier qualifier;

    String note;

    InitiativeFigure toFigure() {
        boolean openEnded = end == null;
        return new InitiativeFigure(
                measure,
                value,
                low,
                high,
                unit,
                qualifier,
                openEnded ? null : Period.of(start, end),
                openEnded ? start : null,
                note,
                verification,
                sourceCode);
    }
}
