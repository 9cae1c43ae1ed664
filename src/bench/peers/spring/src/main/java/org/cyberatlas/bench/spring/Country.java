package org.cyberatlas.bench.spring;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("COUNTRY")
public class Country extends Actor {

    private String capital;
    private String region;

    public String getIso3() {
        return getCode();
    }

    public String getCapital() {
        return capital;
    }

    public String getRegion() {
        return region;
    }
}
