package org.cyberatlas.norm;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.SourcedEntity;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "norm")
class NormEntity extends SourcedEntity {

    @Id
    String code;

    String framework;
    Integer number;
    String letter;
    String title;
    String summary;
    String subject;

    @Enumerated(EnumType.STRING)
    NormDirection direction;

    Boolean binding;
    String document;
    String paragraph;
    PartialDate adopted;
}
