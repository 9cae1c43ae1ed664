package org.cyberatlas.process;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;
import org.cyberatlas.source.Milestone;
import org.cyberatlas.source.Milestones;

/** Processes of the United Nations, found by their codes. */
@Singleton
public class ProcessLookup extends CatalogueTable<Process> {

    ProcessLookup(ProcessRepository repository, DataSnapshot snapshot) {
        super(
                Process.class,
                CatalogueOrder.by("process", Key.partialDate(Process::start), Key.text(Process::code)),
                snapshot,
                () -> read(repository));
    }

    private static Collection<Process> read(ProcessRepository repository) {
        Map<String, List<Milestone>> milestones =
                Milestones.byParent(repository.getSession(), "process_milestone", "process_code");
        return repository.listAll().stream()
                .map(row -> row.toProcess(milestones.getOrDefault(row.code, List.of())))
                .toList();
    }

    @Produces
    @Singleton
    ListTable<Process> list() {
        return new ListTable<>(
                "processes",
                "Groups and mechanisms of the United Nations that negotiate on information security",
                RecordColumns.of(Process.class).without("milestones").columns(),
                this::all);
    }
}
