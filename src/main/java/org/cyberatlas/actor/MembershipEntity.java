package org.cyberatlas.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cyberatlas.shared.period.PartialDate;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "membership")
class MembershipEntity {

    @Id
    Long id;

    @Column(name = "actor_code")
    String actorCode;

    @Column(name = "organisation_code")
    String organisationCode;

    @Enumerated(EnumType.STRING)
    MembershipRole role;

    String since;
    String until;
    boolean current;

    @Column(name = "source_code")
    String sourceCode;

    @Column(name = "since_source_code")
    String sinceSourceCode;

    Membership toMembership() {
        return new Membership(
                id,
                actorCode,
                organisationCode,
                role,
                PartialDate.of(since),
                PartialDate.of(until),
                current,
                sourceCode,
                sinceSourceCode);
    }
}
