package org.cyberatlas.bench.spring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "observation_standing")
public class Observation {

    @Id
    private Long id;

    @Column(name = "actor_code")
    private String actorCode;

    @Column(name = "indicator_code")
    private String indicatorCode;

    @Column(name = "source_code")
    private String sourceCode;

    private Integer year;
    private Double value;
    private Integer rank;

    String actorCode() {
        return actorCode;
    }

    String indicatorCode() {
        return indicatorCode;
    }

    String sourceCode() {
        return sourceCode;
    }

    public Double getValue() {
        return value;
    }

    public Integer getRank() {
        return rank;
    }

    public Period getPeriod() {
        return year == null ? null : new Period(year);
    }

    public record Period(int year) {}
}
