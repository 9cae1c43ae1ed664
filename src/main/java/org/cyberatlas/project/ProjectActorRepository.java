package org.cyberatlas.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ProjectActorRepository implements PanacheRepositoryBase<ProjectActorEntity, ProjectActorEntity.Key> {}
