package org.cyberatlas.actor;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.cyberatlas.shared.period.PartialDate;

@Entity
@DiscriminatorValue("ORGANISATION")
class OrganisationEntity extends ActorEntity {

    String shortName;

    @Enumerated(EnumType.STRING)
    OrganisationKind organisationKind;

    PartialDate founded;
    String url;

    @Override
    Organisation toActor() {
        return new Organisation(code, names, shortName, organisationKind, founded, url);
    }
}
