package org.cyberatlas.process;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;
import org.cyberatlas.source.MilestoneTable;

/** Processes of the United Nations, found by their codes. */
@Singleton
public class ProcessLookup extends CatalogueTable<Process> {

    ProcessLookup(ProcessRepository repository, DataSnapshot snapshot) {
        super(
                Process.class,
                CatalogueOrder.by("process", Key.partialDate(Process::start), Key.text(Process::code)),
                snapshot,
                repository);
    }

    @Produces
    @Singleton
    ListTable<Process> list() {
        return new ListTable<>(
                "processes",
                "Groups and mechanisms of the United Nations that negotiate on information security",
                RecordColumns.of(Process.class).columns(),
                this::all);
    }

    @Produces
    @Singleton
    MilestoneTable milestones() {
        return new MilestoneTable(Process.class, "process_milestone", "process_code");
    }
}
