package org.cyberatlas.finding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.List;
import org.cyberatlas.source.SourcedEntity;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLOrder;

@Entity
@Immutable
@Table(name = "finding")
class FindingEntity extends SourcedEntity {

    @Id
    String code;

    String actorCode;

    @Enumerated(EnumType.STRING)
    Topic topic;

    String summary;

    @Enumerated(EnumType.STRING)
    FindingBasis basis;

    @ElementCollection
    @CollectionTable(name = "finding_actor", joinColumns = @JoinColumn(name = "finding_code"))
    @Column(name = "actor_code")
    @SQLOrder("position")
    @Fetch(FetchMode.SUBSELECT)
    List<String> relatedActorCodes;

    @ElementCollection
    @CollectionTable(name = "finding_related", joinColumns = @JoinColumn(name = "finding_code"))
    @SQLOrder("position")
    @Fetch(FetchMode.SUBSELECT)
    List<FindingTarget> targets;

    Finding toFinding() {
        return new Finding(
                code,
                actorCode,
                topic,
                summary,
                basis,
                verification,
                sourceCode,
                List.copyOf(relatedActorCodes),
                targets.stream().map(FindingTarget::id).toList());
    }
}
