package org.cyberatlas.responseteam;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.data.CataloguePart;
import org.cyberatlas.shared.data.DataSnapshot;

/** Roles of response teams in networks. */
@Singleton
public class ResponseTeamNetworkLookup extends CataloguePart<List<ResponseTeamNetwork>> {

    private final ResponseTeamNetworkRepository repository;

    ResponseTeamNetworkLookup(ResponseTeamNetworkRepository repository, DataSnapshot snapshot) {
        super("response team networks", snapshot);
        this.repository = repository;
    }

    @Override
    protected List<ResponseTeamNetwork> load() {
        return repository.list("order by teamCode, networkCode, role, sourceCode").stream()
                .map(ResponseTeamNetworkEntity::toNetwork)
                .toList();
    }

    /** Every row, in the order of the lists. */
    public List<ResponseTeamNetwork> all() {
        return current();
    }

    List<ResponseTeamNetwork> ofTeam(String team) {
        return current().stream()
                .filter(network -> network.teamCode().equals(team))
                .toList();
    }
}
