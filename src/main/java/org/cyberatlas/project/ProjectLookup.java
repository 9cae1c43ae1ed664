package org.cyberatlas.project;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Capacity-building projects, found by their codes. */
@Singleton
public class ProjectLookup extends CatalogueTable<Project> {

    ProjectLookup(ProjectRepository repository, DataSnapshot snapshot) {
        super(Project.class, CatalogueOrder.byText("project", Project::code), snapshot, repository);
    }

    @Produces
    @Singleton
    ListTable<Project> list() {
        return new ListTable<>(
                "projects",
                "Projects that build cyber capacity",
                RecordColumns.of(Project.class).columns(),
                this::all);
    }
}
