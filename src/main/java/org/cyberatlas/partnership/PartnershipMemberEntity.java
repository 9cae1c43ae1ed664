package org.cyberatlas.partnership;

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
@Table(name = "partnership_member")
@IdClass(PartnershipMemberEntity.Key.class)
class PartnershipMemberEntity {

    record Key(String partnershipCode, String actorCode, String sourceCode) {}

    @Id
    String partnershipCode;

    @Id
    String actorCode;

    @Id
    String sourceCode;

    PartialDate joined;
    String note;

    @Enumerated(EnumType.STRING)
    Verification verification;
}
