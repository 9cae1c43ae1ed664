package org.cyberatlas.responseteam;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.Verification;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "response_team_membership")
@IdClass(ResponseTeamNetworkEntity.Key.class)
class ResponseTeamNetworkEntity {

    record Key(String teamCode, String networkCode, String sourceCode, String role) {}

    @Id
    String teamCode;

    @Id
    String networkCode;

    @Id
    String role;

    PartialDate since;

    PartialDate asOf;

    String note;

    @Id
    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;
}
