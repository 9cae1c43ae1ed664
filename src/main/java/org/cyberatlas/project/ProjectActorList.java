package org.cyberatlas.project;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** List of the parts of actors in projects. */
@Singleton
class ProjectActorList extends ListTable<ProjectActor> {

    ProjectActorList(ProjectActorLookup lookup) {
        super(
                "project_actors",
                "Who funds, carries out or benefits from the projects, as each source has it",
                List.of("project_code", "actor_code", "role", "source_code"),
                RecordColumns.of(ProjectActor.class)
                        .first(Column.code("project_code", "projects", "Project.", ProjectActor::projectCode))
                        .after(
                                "project_code",
                                Column.code(
                                        "actor_code",
                                        "actors",
                                        "State or organisation that takes part.",
                                        ProjectActor::actorCode))
                        .last(Column.code(
                                "source_code",
                                "sources",
                                "Publication in which it was read.",
                                ProjectActor::sourceCode))
                        .columns(),
                lookup::all);
    }
}
