package org.cyberatlas.responseteam;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;

/** Response teams, found by their codes. */
@Singleton
public class ResponseTeamLookup extends CatalogueTable<ResponseTeam> {

    private final ResponseTeamRepository repository;

    ResponseTeamLookup(ResponseTeamRepository repository, DataSnapshot snapshot) {
        super(
                ResponseTeam.TYPE,
                ResponseTeam::code,
                CatalogueOrder.by("response team", Key.text(ResponseTeam::actorCode), Key.text(ResponseTeam::code)),
                snapshot);
        this.repository = repository;
    }

    @Override
    protected Collection<ResponseTeam> read() {
        return repository.listAll().stream()
                .map(ResponseTeamEntity::toResponseTeam)
                .toList();
    }
}
