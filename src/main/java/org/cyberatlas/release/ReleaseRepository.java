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

    /** Facts of each type by source: each row that names the source, and of a membership each of its sources. */
    private static final String COUNTS_OF_SOURCES = """
            SELECT source_code, type, sum(count)::int AS count FROM (
                SELECT source_code, 'Observation' AS type, count(*) FROM observation GROUP BY 1
                UNION ALL SELECT source_code, 'Vote', count(*) FROM resolution_vote GROUP BY 1
                UNION ALL SELECT source_code, 'Commitment', count(*) FROM commitment GROUP BY 1
                UNION ALL SELECT source_code, 'Membership', count(*) FROM membership_claim GROUP BY 1
                UNION ALL SELECT source_code, CASE kind WHEN 'COUNTRY' THEN 'Country' ELSE 'Organisation' END, 1 FROM actor
                UNION ALL SELECT source_code, 'Indicator', 1 FROM indicator
                UNION ALL SELECT source_code, 'Norm', 1 FROM norm
                UNION ALL SELECT source_code, 'Endorsement', 1 FROM endorsement
                UNION ALL SELECT source_code, 'LawPrinciple', 1 FROM law_principle
                UNION ALL SELECT source_code, 'Measure', 1 FROM measure
                UNION ALL SELECT source_code, 'Process', 1 FROM process
                UNION ALL SELECT source_code, 'ProcessMember', 1 FROM process_member
                UNION ALL SELECT source_code, 'Instrument', 1 FROM instrument
                UNION ALL SELECT source_code, 'Adoption', 1 FROM resolution_adoption
                UNION ALL SELECT source_code, 'Milestone', 1 FROM instrument_milestone
                UNION ALL SELECT source_code, 'Milestone', 1 FROM process_milestone
                UNION ALL SELECT source_code, 'Milestone', 1 FROM partnership_milestone
                UNION ALL SELECT source_code, 'Dialogue', 1 FROM dialogue
                UNION ALL SELECT purpose_source_code, 'Dialogue', 1 FROM dialogue WHERE purpose_source_code <> source_code
                UNION ALL SELECT source_code, 'DialogueRound', 1 FROM dialogue_round
                UNION ALL SELECT source_code, 'Partnership', 1 FROM partnership
                UNION ALL SELECT source_code, 'PartnershipMember', 1 FROM partnership_member
                UNION ALL SELECT source_code, 'Initiative', 1 FROM initiative
                UNION ALL SELECT source_code, 'InitiativeFigure', 1 FROM initiative_figure
                UNION ALL SELECT source_code, 'Project', 1 FROM project
                UNION ALL SELECT source_code, 'ProjectActor', 1 FROM project_actor
                UNION ALL SELECT source_code, 'Strategy', 1 FROM national_strategy
                UNION ALL SELECT source_code, 'Law', 1 FROM national_law
                UNION ALL SELECT source_code, 'ResponseTeam', 1 FROM response_team
                UNION ALL SELECT source_code, 'ResponseTeamNetwork', 1 FROM response_team_membership
                UNION ALL SELECT source_code, 'DiplomacyOffice', 1 FROM diplomacy_office
                UNION ALL SELECT source_code, 'CyberOperation', 1 FROM operation
                UNION ALL SELECT source_code, 'Attribution', 1 FROM attribution
                UNION ALL SELECT source_code, 'SanctionRegime', 1 FROM sanction_regime
                UNION ALL SELECT source_code, 'SanctionListing', 1 FROM sanction_listing
                UNION ALL SELECT source_code, 'Position', 1 FROM national_position
                UNION ALL SELECT source_code, 'Finding', 1 FROM finding
                UNION ALL SELECT source_code, 'DiscrepancyReading', 1 FROM discrepancy_reading
            ) fact WHERE source_code IS NOT NULL GROUP BY 1, 2 ORDER BY type COLLATE "C"
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

    /** By code of the source. */
    Map<String, List<Count>> countsOfSources() {
        return session.createNativeQuery(COUNTS_OF_SOURCES, Object[].class)
                .addScalar("source_code", String.class)
                .addScalar("type", String.class)
                .addScalar("count", Integer.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(
                                row -> new Count((String) row[1], (Integer) row[2]), Collectors.toUnmodifiableList())));
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
