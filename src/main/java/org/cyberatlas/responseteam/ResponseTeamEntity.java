package org.cyberatlas.responseteam;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.SourcedEntity;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "response_team")
class ResponseTeamEntity extends SourcedEntity {

    @Id
    String code;

    String actorCode;

    String name;

    String nameOriginal;

    @Enumerated(EnumType.STRING)
    ResponseTeamKind kind;

    String host;
    PartialDate since;
    PartialDate until;

    PartialDate asOf;

    String url;
    String note;
}
