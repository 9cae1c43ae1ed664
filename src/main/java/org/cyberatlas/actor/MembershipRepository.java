package org.cyberatlas.actor;

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
class MembershipRepository implements PanacheRepositoryBase<MembershipEntity, Long>, NodeSource {

    private static final Listing<MembershipEntity> OF_ACTOR = new Listing<>(
            MembershipEntity.class,
            "membership e",
            Ordering.by("membership of actor", Key.text("e.organisation_code"), Key.text("e.actor_code")));

    private static final Listing<MembershipEntity> IN_ORGANISATION = new Listing<>(
            MembershipEntity.class,
            "membership e",
            Ordering.by("membership in organisation", Key.text("e.actor_code"), Key.text("e.organisation_code")));

    @Override
    public String type() {
        return Membership.TYPE;
    }

    @Override
    public Map<String, Membership> byKeys(Collection<String> keys) {
        return list("id in ?1", NumericKey.of(keys)).stream()
                .collect(Collectors.toMap(entity -> entity.id.toString(), MembershipEntity::toMembership));
    }

    /** @param role null for any */
    record Asked(MembershipRole role, boolean currentOnly, PageRequest page) {}

    Map<String, Connection<Membership>> ofActors(List<String> actors, Asked asked) {
        return pages(OF_ACTOR, "e.actor_code", actors, asked);
    }

    Map<String, Connection<Membership>> inOrganisations(List<String> organisations, Asked asked) {
        return pages(IN_ORGANISATION, "e.organisation_code", organisations, asked);
    }

    /** Every membership, by actor and organisation. */
    List<Membership> all() {
        return IN_ORGANISATION
                .page(getSession(), Conditions.none(), PageRequest.everything())
                .map(MembershipEntity::toMembership)
                .nodes();
    }

    private Map<String, Connection<Membership>> pages(
            Listing<MembershipEntity> listing, String parentExpression, List<String> parents, Asked asked) {
        Conditions where = Conditions.none()
                .and(
                        "e.role = :role",
                        "role",
                        asked.role() == null ? null : asked.role().name());
        if (asked.currentOnly()) {
            where.and("e.current");
        }
        Map<String, Connection<Membership>> connections = new HashMap<>();
        listing.pages(getSession(), parentExpression, parents, where, asked.page())
                .forEach((parent, page) ->
                        connections.put(parent, new Connection<>(page.map(MembershipEntity::toMembership))));
        return connections;
    }
}
