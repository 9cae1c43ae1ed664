package org.cyberatlas.actor.membership;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** List of memberships of organisations. */
@Singleton
class MembershipList extends ListTable<Membership> {

    MembershipList(MembershipLookup lookup) {
        super(
                "memberships",
                "Memberships, former ones included",
                List.of("actor_code", "organisation_code"),
                RecordColumns.of(Membership.class)
                        .first(Column.code("actor_code", "actors", "Member.", Membership::actorCode))
                        .after(
                                "actor_code",
                                Column.code(
                                        "organisation_code",
                                        "actors",
                                        "Organisation that it belongs to.",
                                        Membership::organisationCode))
                        .last(Column.code("source_code", "sources", "Source that states this.", Membership::sourceCode))
                        .last(Column.code(
                                "since_source_code",
                                "sources",
                                "Source of the start; empty if it is not known.",
                                Membership::sinceSourceCode))
                        .columns(),
                lookup::all);
    }
}
