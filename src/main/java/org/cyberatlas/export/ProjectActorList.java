package org.cyberatlas.export;

import static org.cyberatlas.export.ColumnType.TEXT;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.project.ProjectActor;
import org.cyberatlas.project.ProjectActorLookup;

/** List of the parts of actors in projects. */
@Singleton
class ProjectActorList extends ListExport<ProjectActor> {

    private static final List<Column<ProjectActor>> COLUMNS = List.of(
            new Column<>("project_code", TEXT, "Project.", ProjectActor::projectCode),
            new Column<>("actor_code", TEXT, "State or organisation that takes part.", ProjectActor::actorCode),
            Column.of("role", TEXT, ProjectActor.class, "role", ProjectActor::role),
            Column.of("note", TEXT, ProjectActor.class, "note", ProjectActor::note),
            Column.of("verification", TEXT, ProjectActor.class, "verification", ProjectActor::verification),
            new Column<>("source_code", TEXT, "Publication in which it was read.", ProjectActor::sourceCode));

    ProjectActorList(ProjectActorLookup lookup) {
        super(
                "project_actors",
                "Who funds, carries out or benefits from the projects, as each source has it",
                COLUMNS,
                List.of("project_code", "actor_code", "role", "source_code"),
                List.of(
                        new ForeignKey("project_code", "projects"),
                        new ForeignKey("actor_code", "actors"),
                        new ForeignKey("source_code", "sources")),
                lookup::all);
    }
}
