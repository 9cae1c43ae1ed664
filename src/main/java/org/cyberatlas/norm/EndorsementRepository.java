package org.cyberatlas.norm;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.node.NumericKey;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Listing;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Ordering.Key;
import org.cyberatlas.shared.page.PageRequest;

@ApplicationScoped
class EndorsementRepository implements PanacheRepositoryBase<EndorsementEntity, Long>, NodeSource {

    private static final Listing<EndorsementEntity> BY_ACTOR = new Listing<>(
            EndorsementEntity.class,
            "endorsement e",
            Ordering.by(
                    "endorsement by actor",
                    Key.text("e.norm_code"),
                    Key.text("e.source_code"),
                    Key.text("e.actor_code")));

    private static final Listing<EndorsementEntity> OF_NORM = new Listing<>(
            EndorsementEntity.class,
            "endorsement e",
            Ordering.by(
                    "endorsement of norm",
                    Key.text("e.actor_code"),
                    Key.text("e.source_code"),
                    Key.text("e.norm_code")));

    @Override
    public String type() {
        return Endorsement.TYPE;
    }

    @Override
    public Map<String, Endorsement> byKeys(Collection<String> keys) {
        return list("id in ?1", NumericKey.of(keys)).stream()
                .collect(Collectors.toMap(entity -> entity.id.toString(), EndorsementEntity::toEndorsement));
    }

    Map<String, Connection<Endorsement>> byActors(List<String> actors, PageRequest request) {
        return pages(BY_ACTOR, "e.actor_code", actors, request);
    }

    Map<String, Connection<Endorsement>> ofNorms(List<String> norms, PageRequest request) {
        return pages(OF_NORM, "e.norm_code", norms, request);
    }

    private Map<String, Connection<Endorsement>> pages(
            Listing<EndorsementEntity> listing, String parentExpression, List<String> parents, PageRequest request) {
        Map<String, Connection<Endorsement>> connections = new HashMap<>();
        listing.pages(getSession(), parentExpression, parents, Conditions.none(), request)
                .forEach((parent, page) ->
                        connections.put(parent, new Connection<>(page.map(EndorsementEntity::toEndorsement))));
        return connections;
    }
}
