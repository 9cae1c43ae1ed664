package org.cyberatlas.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.cyberatlas.shared.period.Period;
import org.cyberatlas.source.Qualifier;
import org.cyberatlas.source.Verification;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "initiative_figure")
class InitiativeFigureEntity {

    @Id
    Long id;

    @Column(name = "initiative_code")
    String initiativeCode;

    String measure;
    BigDecimal value;
    BigDecimal low;
    BigDecimal high;
    String unit;

    @Column(name = "period_start")
    LocalDate start;

    @Column(name = "period_end")
    LocalDate end;

    @Enumerated(EnumType.STRING)
    Qualifier qualifier;

    String note;

    @Column(name = "source_code")
    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;

    InitiativeFigure toFigure() {
        boolean openEnded = end == null;
        return new InitiativeFigure(
                measure,
                number(value),
                number(low),
                number(high),
                unit,
                qualifier,
                openEnded ? null : Period.of(start, end),
                openEnded ? start : null,
                note,
                verification,
                sourceCode);
    }

    private static Double number(BigDecimal decimal) {
        return decimal == null ? null : decimal.doubleValue();
    }
}
