package org.cyberatlas.instrument;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cyberatlas.source.SourcedEntity;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "instrument")
class InstrumentEntity extends SourcedEntity {

    @Id
    String code;

    String name;

    @Enumerated(EnumType.STRING)
    InstrumentKind kind;

    String issuerCode;

    String depositaryCode;

    String reference;
    boolean binding;
    String coverage;
    String url;
    String note;
}
