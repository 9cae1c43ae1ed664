package org.cyberatlas.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cyberatlas.source.Verification;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "instrument")
class InstrumentEntity {

    @Id
    String code;

    String name;

    @Enumerated(EnumType.STRING)
    InstrumentKind kind;

    @Column(name = "issuer_code")
    String issuerCode;

    @Column(name = "depositary_code")
    String depositaryCode;

    String reference;
    boolean binding;
    String coverage;
    String url;
    String note;

    @Column(name = "source_code")
    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;

    Instrument toInstrument() {
        return new Instrument(
                code,
                name,
                kind,
                reference,
                binding,
                coverage,
                url,
                note,
                verification,
                issuerCode,
                depositaryCode,
                sourceCode);
    }
}
