package org.cyberatlas.release;

import static java.util.Map.entry;
import static java.util.function.Predicate.not;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Rows about the loaded release, written by the last load. */
@ApplicationScoped
class ReleaseRepository {

    /** Type of the rows of each table with facts; those of actors and memberships have rules of their own. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            entry("attribution", "Attribution"),
            entry("commitment", "Commitment"),
            entry("dialogue", "Dialogue"),
            entry("dialogue_round", "DialogueRound"),
            entry("diplomacy_office", "DiplomacyOffice"),
            entry("discrepancy", "Discrepancy"),
            entry("discrepancy_reading", "DiscrepancyReading"),
            entry("endorsement", "Endorsement"),
            entry("finding", "Finding"),
            entry("gap", "Gap"),
            entry("indicator", "Indicator"),
            entry("initiative", "Initiative"),
            entry("initiative_figure", "InitiativeFigure"),
            entry("instrument", "Instrument"),
            entry("instrument_milestone", "Milestone"),
            entry("law_principle", "LawPrinciple"),
            entry("measure", "Measure"),
            entry("national_law", "Law"),
            entry("national_position", "Position"),
            entry("national_strategy", "Strategy"),
            entry("norm", "Norm"),
            entry("observation", "Observation"),
            entry("operation", "CyberOperation"),
            entry("partnership", "Partnership"),
            entry("partnership_member", "PartnershipMember"),
            entry("partnership_milestone", "Milestone"),
            entry("process", "Process"),
            entry("process_member", "ProcessMember"),
            entry("process_milestone", "Milestone"),
            entry("project", "Project"),
            entry("project_actor", "ProjectActor"),
            entry("resolution_adoption", "Adoption"),
            entry("resolution_vote", "Vote"),
            entry("response_team", "ResponseTeam"),
            entry("response_team_membership", "ResponseTeamNetwork"),
            entry("sanction_listing", "SanctionListing"),
            entry("sanction_regime", "SanctionRegime"),
            entry("source", "Source"));

    private static final Set<String> WITHOUT_SOURCE = Set.of("discrepancy", "gap", "source");

    private static final String COUNTS = """
            SELECT type, sum(count)::int AS count FROM (
                SELECT type, count FROM release_count JOIN (VALUES %s) typed (table_name, type) USING (table_name)
                UNION ALL
                SELECT CASE kind WHEN 'COUNTRY' THEN 'Country' ELSE 'Organisation' END, 1 FROM actor
                UNION ALL
                SELECT 'Membership', count(*) FROM membership
            ) counted GROUP BY type ORDER BY type COLLATE "C"
            """.formatted(ofEachTable(TYPES.keySet(), "('%s', '%s')", ", "));

    /** Facts of each type by source: each row that names the source, and of a membership each of its sources. */
    private static final String COUNTS_OF_SOURCES = """
            SELECT source_code, type, sum(count)::int AS count FROM (
                %s
                UNION ALL SELECT source_code, CASE kind WHEN 'COUNTRY' THEN 'Country' ELSE 'Organisation' END, 1 FROM actor
                UNION ALL SELECT source_code, 'Membership', count(*) FROM membership_claim GROUP BY 1
                UNION ALL SELECT purpose_source_code, 'Dialogue', 1 FROM dialogue WHERE purpose_source_code <> source_code
            ) fact (source_code, type, count) WHERE source_code IS NOT NULL GROUP BY 1, 2 ORDER BY type COLLATE "C"
            """.formatted(ofEachTable(
            TYPES.keySet().stream().filter(not(WITHOUT_SOURCE::contains)).toList(),
            "SELECT source_code, '%2$s', count(*) FROM %1$s GROUP BY 1",
            " UNION ALL "));

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

    /** @param format takes the name of a table and that of its type */
    private static String ofEachTable(Collection<String> tables, String format, String separator) {
        return tables.stream()
                .map(table -> format.formatted(table, TYPES.get(table)))
                .collect(Collectors.joining(separator));
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
