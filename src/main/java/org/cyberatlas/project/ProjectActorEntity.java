package org.cyberatlas.project;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.cyberatlas.source.Verification;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "project_actor")
@IdClass(ProjectActorEntity.Key.class)
class ProjectActorEntity {

    record Key(String projectCode, String actorCode, ProjectRole role, String sourceCode) {}

    @Id
    String projectCode;

    @Id
    String actorCode;

    @Id
    @Enumerated(EnumType.STRING)
    ProjectRole role;

    String note;

    @Id
    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;
}
