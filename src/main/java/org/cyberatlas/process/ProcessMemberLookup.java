package org.cyberatlas.process;

import jakarta.inject.Singleton;
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

    ProcessMemberLookup(ProcessMemberRepository repository, DataSnapshot snapshot) {
        super(ProcessMember.class, IN_PROCESS, snapshot, repository, ProcessMemberEntity::toProcessMember);
    }
}
