package org.cyberatlas.bench.spring;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@DiscriminatorColumn(name = "kind")
public abstract class Actor {

    @Id
    private String code;

    private String name;
    private String iso2;
    private String m49;

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getIso2() {
        return iso2;
    }

    /** Every code that the actor can be asked by; null for one that it does not have. */
    Stream<String> codes() {
        return Stream.of(code, iso2, m49);
    }
}
