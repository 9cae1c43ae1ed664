package org.cyberatlas.cyberoperation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.Verification;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "sanction_listing")
class SanctionListingEntity {

    @Id
    Long id;

    String regimeCode;

    PartialDate date;

    String targetCode;

    Integer persons;
    Integer entities;
    String act;

    String operationCode;

    String entityNames;

    String note;

    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;

    SanctionListing toListing() {
        return new SanctionListing(
                id,
                date,
                persons,
                entities,
                entityNames == null ? List.of() : List.of(entityNames.split("; ")),
                act,
                note,
                verification,
                regimeCode,
                targetCode,
                operationCode,
                sourceCode);
    }
}
