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
@Table(name = "discrepancy")
class DiscrepancyEntity {

    @Id
    String code;

    String subject;
    String what;

    String likelyReason;

    @ElementCollection
    @CollectionTable(name = "discrepancy_actor", joinColumns = @JoinColumn(name = "discrepancy_code"))
    @Column(name = "actor_code")
    @SQLOrder("position")
    @Fetch(FetchMode.SUBSELECT)
    List<String> actorCodes;

    @ElementCollection
    @CollectionTable(name = "discrepancy_reading", joinColumns = @JoinColumn(name = "discrepancy_code"))
    @SQLOrder("position")
    @Fetch(FetchMode.SUBSELECT)
    List<DiscrepancyReading> readings;

    Discrepancy toDiscrepancy() {
        return new Discrepancy(code, subject, what, likelyReason, List.copyOf(readings), List.copyOf(actorCodes));
    }
}
