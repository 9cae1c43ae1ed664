package org.cyberatlas.process;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;

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

    private final ProcessMemberRepository repository;

    ProcessMemberLookup(ProcessMemberRepository repository, DataSnapshot snapshot) {
        super(ProcessMember.TYPE, seat -> Long.toString(seat.key()), IN_PROCESS, snapshot);
        this.repository = repository;
    }

    @Override
    protected Collection<ProcessMember> read() {
        return repository.listAll().stream()
                .map(ProcessMemberEntity::toProcessMember)
                .toList();
    }
}
