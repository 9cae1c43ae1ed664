package org.cyberatlas.process;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Seats in processes, found by what they are about. */
@Singleton
public class ProcessMemberLookup extends CatalogueTable<ProcessMember> {

    static final CatalogueOrder<ProcessMember> OF_ACTOR = CatalogueOrder.by(
            "seats of actor",
            Key.text(ProcessMember::processCode),
            Key.text(ProcessMember::sourceCode),
            Key.text(ProcessMember::actorCode));

    private static final CatalogueOrder<ProcessMember> IN_PROCESS = CatalogueOrder.by(
            "seats in process",
            Key.text(ProcessMember::actorCode),
            Key.text(ProcessMember::sourceCode),
            Key.text(ProcessMember::processCode));

    ProcessMemberLookup(ProcessMemberRepository repository, DataSnapshot snapshot) {
        super(ProcessMember.class, IN_PROCESS, snapshot, repository);
    }

    @Produces
    @Singleton
    ListTable<ProcessMember> list() {
        return new ListTable<>(
                "process_members",
                "Seats of actors in processes, as each source has them",
                RecordColumns.of(ProcessMember.class).first(Column.id()).columns(),
                this::all);
    }
}
