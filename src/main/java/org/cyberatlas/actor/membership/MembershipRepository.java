package org.cyberatlas.actor.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cyberatlas.actor.MembershipRole;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.page.Columns;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.KeysetListing;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Ordering.Key;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

@ApplicationScoped
class MembershipRepository implements NodeSource {

    private static final Columns<Membership> MEMBERSHIP = new Columns<>(
            row -> new Membership(
                    row.text("id"),
                    row.text("actor_code"),
                    row.text("organisation_code"),
                    row.code(MembershipRole.class, "role"),
                    row.partialDate("since"),
                    row.partialDate("until"),
                    row.truth("current"),
                    row.text("source_code"),
                    row.text("since_source_code")),
            "id",
            "actor_code",
            "organisation_code",
            "role",
            "since",
            "until",
            "current",
            "source_code",
            "since_source_code");

    private static final KeysetListing<Membership> OF_ACTOR = new KeysetListing<>(
            MEMBERSHIP,
            "membership e",
            Ordering.by("membership of actor", Key.text("e.organisation_code"), Key.text("e.actor_code")));

    private static final KeysetListing<Membership> IN_ORGANISATION = new KeysetListing<>(
            MEMBERSHIP,
            "membership e",
            Ordering.by("membership in organisation", Key.text("e.actor_code"), Key.text("e.organisation_code")));

    private final Database database;

    MembershipRepository(Database database) {
        this.database = database;
    }

    @Override
    public Class<Membership> type() {
        return Membership.class;
    }

    @Override
    public Map<String, Membership> byKeys(Collection<String> keys) {
        return OF_ACTOR.byKeys(database, keys, Membership::nodeKey);
    }

    /** @param role null for any */
    record MembershipsArguments(MembershipRole role, boolean currentOnly, PageRequest page) {}

    Map<String, Connection<Membership>> ofActors(List<String> actors, MembershipsArguments arguments) {
        return connections(OF_ACTOR, "e.actor_code", actors, arguments);
    }

    Map<String, Connection<Membership>> inOrganisations(List<String> organisations, MembershipsArguments arguments) {
        return connections(IN_ORGANISATION, "e.organisation_code", organisations, arguments);
    }

    /** Every membership, by actor and organisation. */
    List<Membership> all() {
        return IN_ORGANISATION.list(database, Conditions.none());
    }

    @Produces
    @Singleton
    ListTable<Membership> list() {
        return new ListTable<>(
                "memberships",
                "Memberships, former ones included",
                List.of("actor_code", "organisation_code"),
                RecordColumns.of(Membership.class).columns(),
                this::all);
    }

    private Map<String, Connection<Membership>> connections(
            KeysetListing<Membership> listing,
            String parentExpression,
            List<String> parents,
            MembershipsArguments arguments) {
        Conditions where = Conditions.none()
                .and(
                        "e.role = :role",
                        "role",
                        arguments.role() == null ? null : arguments.role().name());
        if (arguments.currentOnly()) {
            where.and("e.current");
        }
        return listing.pages(database, parentExpression, parents, where, arguments.page());
    }
}
