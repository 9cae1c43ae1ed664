package org.cyberatlas.project;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** List of capacity-building projects. */
@Singleton
class ProjectList extends ListTable<Project> {

    ProjectList(ProjectLookup lookup) {
        super(
                "projects",
                "Projects that build cyber capacity",
                List.of("code"),
                RecordColumns.of(Project.class)
                        .last(Column.code(
                                "source_code", "sources", "Publication in which it was read.", Project::sourceCode))
                        .columns(),
                lookup::all);
    }
}
