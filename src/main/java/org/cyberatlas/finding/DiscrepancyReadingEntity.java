package org.cyberatlas.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "discrepancy_reading")
@IdClass(DiscrepancyReadingEntity.Key.class)
class DiscrepancyReadingEntity {

    record Key(String discrepancyCode, Integer position) {}

    @Id
    @Column(name = "discrepancy_code")
    String discrepancyCode;

    @Id
    Integer position;

    String statement;

    @Column(name = "source_code")
    String sourceCode;

    DiscrepancyReading toReading() {
        return new DiscrepancyReading(statement, sourceCode);
    }
}
