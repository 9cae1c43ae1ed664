package org.cyberatlas.norm;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cyberatlas.source.SourcedEntity;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "law_principle")
class LawPrincipleEntity extends SourcedEntity {

    @Id
    String code;

    String title;
    String summary;
    String document;
    String paragraph;
    Boolean binding;
}
