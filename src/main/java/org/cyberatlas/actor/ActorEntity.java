package org.cyberatlas.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.cyberatlas.shared.period.PartialDate;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "actor")
class ActorEntity {

    @Id
    String code;

    String kind;
    String name;

    @Column(name = "name_fr")
    String nameFr;

    @Column(name = "name_es")
    String nameEs;

    String iso2;
    String m49;

    @Column(name = "official_name")
    String officialName;

    String region;
    String subregion;
    String capital;
    BigDecimal latitude;
    BigDecimal longitude;

    @Column(name = "un_member")
    Boolean unMember;

    @Column(name = "short_name")
    String shortName;

    @Enumerated(EnumType.STRING)
    @Column(name = "organisation_kind")
    OrganisationKind organisationKind;

    String founded;
    String url;

    boolean isCountry() {
        return iso2 != null;
    }

    Actor toActor() {
        return isCountry() ? toCountry() : toOrganisation();
    }

    Country toCountry() {
        Coordinates location =
                latitude == null ? null : new Coordinates(latitude.doubleValue(), longitude.doubleValue());
        return new Country(code, names(), iso2, m49, officialName, region, subregion, capital, location, unMember);
    }

    Organisation toOrganisation() {
        return new Organisation(code, names(), shortName, organisationKind, PartialDate.of(founded), url);
    }

    private Names names() {
        return new Names(name, nameFr, nameEs);
    }
}
