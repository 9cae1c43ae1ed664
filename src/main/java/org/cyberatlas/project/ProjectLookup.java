package org.cyberatlas.project;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;

/** Capacity-building projects, found by their codes. */
@Singleton
public class ProjectLookup extends CatalogueTable<Project> {

    private final ProjectRepository repository;

    ProjectLookup(ProjectRepository repository, DataSnapshot snapshot) {
        super(Project.TYPE, Project::code, CatalogueOrder.byText("project", Project::code), snapshot);
        this.repository = repository;
    }

    @Override
    protected Collection<Project> read() {
        return repository.listAll().stream().map(ProjectEntity::toProject).toList();
    }
}
