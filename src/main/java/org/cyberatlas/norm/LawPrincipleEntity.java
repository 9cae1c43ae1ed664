package org.cyberatlas.norm;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cyberatlas.source.Verification;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "law_principle")
class LawPrincipleEntity {

    @Id
    String code;

    String title;
    String summary;
    String document;
    String paragraph;
    Boolean binding;

    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;
}
