package org.cyberatlas.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "indicator")
class IndicatorEntity {

    @Id
    String code;

    String name;
    String definition;

    @Enumerated(EnumType.STRING)
    IndicatorCategory category;

    String unit;

    @Enumerated(EnumType.STRING)
    Direction direction;

    @Column(name = "scale_min")
    BigDecimal scaleMin;

    @Column(name = "scale_max")
    BigDecimal scaleMax;

    @Column(name = "source_code")
    String sourceCode;

    Indicator toIndicator() {
        return new Indicator(
                code, name, definition, category, unit, direction, number(scaleMin), number(scaleMax), sourceCode);
    }

    private static Double number(BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
