package org.cyberatlas.export;

import static org.cyberatlas.export.ColumnType.NUMBER;
import static org.cyberatlas.export.ColumnType.PARTIAL_DATE;
import static org.cyberatlas.export.ColumnType.TEXT;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.project.Project;
import org.cyberatlas.project.ProjectLookup;

/** List of capacity-building projects. */
@Singleton
class ProjectList extends ListExport<Project> {

    private static final List<Column<Project>> COLUMNS = List.of(
            Column.of("code", TEXT, Project.class, "code", Project::code),
            Column.of("name", TEXT, Project.class, "name", Project::name),
            Column.of("theme", TEXT, Project.class, "theme", Project::theme),
            Column.of("started", PARTIAL_DATE, Project.class, "started", Project::started),
            Column.of("ended", PARTIAL_DATE, Project.class, "ended", Project::ended),
            Column.of("budget_low", NUMBER, Project.class, "budgetLow", Project::budgetLow),
            Column.of("budget_high", NUMBER, Project.class, "budgetHigh", Project::budgetHigh),
            Column.of("currency", TEXT, Project.class, "currency", Project::currency),
            Column.of("note", TEXT, Project.class, "note", Project::note),
            Column.of("verification", TEXT, Project.class, "verification", Project::verification),
            new Column<>("source_code", TEXT, "Publication in which it was read.", Project::sourceCode));

    ProjectList(ProjectLookup lookup) {
        super(
                "projects",
                "Projects that build cyber capacity",
                COLUMNS,
                List.of("code"),
                List.of(new ForeignKey("source_code", "sources")),
                lookup::all);
    }
}
