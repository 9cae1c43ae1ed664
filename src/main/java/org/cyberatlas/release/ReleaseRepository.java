package org.cyberatlas.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Rows about the loaded release, written by the last load. */
@ApplicationScoped
class ReleaseRepository {

    /** The types that have rows of their own; a file of several types is counted by the column that distinguishes them. */
    private static final String COUNTS = """
            SELECT type, sum(count)::int AS count FROM (
                SELECT type, count FROM release_count JOIN (VALUES
                    ('attribution', 'Attribution'), ('commitment', 'Commitment'), ('dialogue', 'Dialogue'), ('dialogue_round', 'DialogueRound'),
                    ('discrepancy', 'Discrepancy'), ('discrepancy_reading', 'DiscrepancyReading'), ('endorsement', 'Endorsement'),
                    ('finding', 'Finding'), ('gap', 'Gap'), ('indicator', 'Indicator'), ('initiative', 'Initiative'),
                    ('initiative_figure', 'InitiativeFigure'), ('instrument', 'Instrument'), ('instrument_milestone', 'Milestone'),
                    ('law_principle', 'LawPrinciple'), ('measure', 'Measure'), ('national_position', 'Position'), ('norm', 'Norm'),
                    ('observation', 'Observation'), ('partnership', 'Partnership'), ('partnership_member', 'PartnershipMember'),
                    ('partnership_milestone', 'Milestone'), ('process', 'Process'), ('process_member', 'ProcessMember'),
                    ('process_milestone', 'Milestone'), ('resolution_adoption', 'Adoption'), ('resolution_vote', 'Vote'), ('source', 'Source'),
                    ('diplomacy_office', 'DiplomacyOffice'), ('national_law', 'Law'), ('national_strategy', 'Strategy'),
                    ('operation', 'CyberOperation'), ('project', 'Project'), ('project_actor', 'ProjectActor'), ('response_team', 'ResponseTeam'),
                    ('sanction_listing', 'SanctionListing'), ('sanction_regime', 'SanctionRegime')) type (table_name, type) USING (table_name)
                UNION ALL
                SELECT CASE kind WHEN 'COUNTRY' THEN 'Country' ELSE 'Organisation' END, 1 FROM actor
                UNION ALL
                SELECT 'Membership', count(*) FROM membership
            ) counted GROUP BY type ORDER BY type COLLATE "C"
            """;

    private static final String LICENCES = """
            SELECT coalesce(s.licence, '') AS key, s.licence, coalesce(l.terms, 'Name the source beside what you show.') AS terms,
                l.commercial_use, count(*)::int AS count
            FROM source s LEFT JOIN licence l ON l.licence = s.licence
            GROUP BY s.licence, l.terms, l.commercial_use ORDER BY s.licence COLLATE "C" NULLS LAST
            """;

    private final Session session;

    ReleaseRepository(Session session) {
        this.session = session;
    }

    /** Empty before the first load has ended. */
    Optional<Release> current() {
        return session.createNativeQuery(
                        "SELECT (SELECT max(number) FROM release_history) AS number, version, published_on FROM release",
                        Release.class)
                .uniqueResultOptional();
    }

    /** Every release loaded into this database, the current one included, newest first. */
    List<EarlierRelease> history() {
        return session.createNativeQuery(
                        "SELECT number, version, published_on FROM release_history ORDER BY number DESC",
                        EarlierRelease.class)
                .getResultList();
    }

    /** Number of changed rows by number of the release, each by name of the table. */
    Map<Integer, List<TableChange>> changes() {
        return session.createNativeQuery(
                        "SELECT release_number, table_name, added, changed, removed FROM table_change ORDER BY table_name COLLATE \"C\"",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Integer) row[0],
                        Collectors.mapping(
                                row -> new TableChange(
                                        (String) row[1], (Integer) row[2], (Integer) row[3], (Integer) row[4]),
                                Collectors.toUnmodifiableList())));
    }

    /** Names of the tables that have a file in {@code db/data}. */
    Set<String> tables() {
        return Set.copyOf(session.createNativeQuery("SELECT table_name FROM release_count", String.class)
                .getResultList());
    }

    List<Count> counts() {
        return session.createNativeQuery(COUNTS, Count.class).getResultList();
    }

    List<Licence> licences() {
        return session.createNativeQuery(LICENCES, Licence.class).getResultList();
    }

    /** Codes of the sources that the operator left out. */
    List<String> leftOut() {
        return session.createNativeQuery(
                        "SELECT code FROM left_out WHERE table_name = 'source' ORDER BY code COLLATE \"C\"",
                        String.class)
                .getResultList();
    }
}
