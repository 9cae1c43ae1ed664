package org.cyberatlas.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.Verification;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "initiative")
class InitiativeEntity {

    @Id
    String code;

    @Column(name = "country_code")
    String countryCode;

    String name;
    String body;

    @Enumerated(EnumType.STRING)
    InitiativeKind kind;

    String started;

    @Column(name = "legal_basis")
    String legalBasis;

    String summary;

    @Column(name = "source_code")
    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;

    Initiative toInitiative() {
        return new Initiative(
                code,
                name,
                body,
                kind,
                PartialDate.of(started),
                legalBasis,
                summary,
                verification,
                countryCode,
                sourceCode);
    }
}
