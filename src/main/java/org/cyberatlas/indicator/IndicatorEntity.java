package org.cyberatlas.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    Double scaleMin;

    Double scaleMax;

    String sourceCode;
}
