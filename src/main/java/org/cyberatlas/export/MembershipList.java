package org.cyberatlas.export;

import static org.cyberatlas.export.ColumnType.PARTIAL_DATE;
import static org.cyberatlas.export.ColumnType.TEXT;
import static org.cyberatlas.export.ColumnType.TRUTH;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.actor.Membership;
import org.cyberatlas.actor.MembershipLookup;

/** Who belongs to what. */
@Singleton
class MembershipList extends ListExport<Membership> {

    private static final List<Column<Membership>> COLUMNS = List.of(
            new Column<>("actor_code", TEXT, "Who belongs to it.", Membership::actorCode),
            new Column<>("organisation_code", TEXT, "What it belongs to.", Membership::organisationCode),
            Column.of("role", TEXT, Membership.class, "role", Membership::role),
            Column.of("since", PARTIAL_DATE, Membership.class, "since", Membership::since),
            Column.of("until", PARTIAL_DATE, Membership.class, "until", Membership::until),
            Column.of("current", TRUTH, Membership.class, "current", Membership::current),
            new Column<>("source_code", TEXT, "Who says so.", Membership::sourceCode),
            new Column<>(
                    "since_source_code",
                    TEXT,
                    "Who says since when; empty where nobody does.",
                    Membership::sinceSourceCode));

    MembershipList(MembershipLookup lookup) {
        super(
                "memberships",
                "Memberships, former ones included",
                COLUMNS,
                List.of("actor_code", "organisation_code"),
                List.of(
                        new ForeignKey("actor_code", "actors"),
                        new ForeignKey("organisation_code", "actors"),
                        new ForeignKey("source_code", "sources"),
                        new ForeignKey("since_source_code", "sources")),
                lookup::all);
    }
}
