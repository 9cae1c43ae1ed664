package org.cyberatlas.finding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLOrder;

@Entity
@Immutable
@Table(name = "gap")
class GapEntity {

    @Id
    String code;

    String subject;
    String missing;
    String why;

    @ElementCollection
    @CollectionTable(name = "gap_actor", joinColumns = @JoinColumn(name = "gap_code"))
    @Column(name = "actor_code")
    @SQLOrder("position")
    @Fetch(FetchMode.SUBSELECT)
    List<String> actorCodes;

    Gap toGap() {
        return new Gap(code, subject, missing, why, List.copyOf(actorCodes));
    }
}
