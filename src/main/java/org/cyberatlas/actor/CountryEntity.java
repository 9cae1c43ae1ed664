package org.cyberatlas.actor;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

@Entity
@DiscriminatorValue("COUNTRY")
class CountryEntity extends ActorEntity {

    String iso2;
    String m49;
    String officialName;
    String region;
    String subregion;
    String capital;
    Double latitude;
    Double longitude;
    Boolean unMember;

    @ElementCollection
    @CollectionTable(name = "border", joinColumns = @JoinColumn(name = "country_code"))
    @Column(name = "neighbour_code")
    @Fetch(FetchMode.SUBSELECT)
    List<String> neighbourCodes;

    @Override
    Country toActor() {
        return new Country(
                code,
                names,
                iso2,
                m49,
                officialName,
                region,
                subregion,
                capital,
                latitude == null ? null : new Coordinates(latitude, longitude),
                unMember,
                List.copyOf(neighbourCodes));
    }
}
