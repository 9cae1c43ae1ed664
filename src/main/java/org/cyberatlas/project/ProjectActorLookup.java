package org.cyberatlas.project;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.cyberatlas.shared.catalogue.CatalogueList;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Parts of actors in capacity-building projects. */
@Singleton
public class ProjectActorLookup extends CatalogueList<ProjectActor> {

    ProjectActorLookup(ProjectActorRepository repository, DataSnapshot snapshot) {
        super(
                ProjectActor.class,
                CatalogueOrder.by(
                        "project actor",
                        Key.text(ProjectActor::projectCode),
                        Key.text(part -> part.role().name()),
                        Key.text(ProjectActor::actorCode),
                        Key.text(ProjectActor::sourceCode)),
                snapshot,
                repository);
    }

    @Produces
    @Singleton
    ListTable<ProjectActor> list() {
        return new ListTable<>(
                "project_actors",
                "Who funds, carries out or benefits from the projects, as each source has it",
                List.of("project_code", "actor_code", "role", "source_code"),
                RecordColumns.of(ProjectActor.class).columns(),
                this::all);
    }

    /** The parts in a project; of one role, or of all if it is null. */
    List<ProjectActor> inProject(String project, ProjectRole role) {
        return where(part -> part.projectCode().equals(project) && (role == null || role == part.role()));
    }

    /** Whether one of the actors takes part in the project; in the role, or in any if it is null. */
    boolean takesPart(Collection<String> actors, String project, ProjectRole role) {
        return inProject(project, role).stream().anyMatch(part -> actors.contains(part.actorCode()));
    }
}
