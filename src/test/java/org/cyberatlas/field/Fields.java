package org.cyberatlas.field;

import static org.cyberatlas.field.Parents.ACTOR;
import static org.cyberatlas.field.Parents.CELLS;
import static org.cyberatlas.field.Parents.COMPARISON;
import static org.cyberatlas.field.Parents.COUNTRY;
import static org.cyberatlas.field.Parents.ROOT;
import static org.cyberatlas.field.Parents.comparing;
import static org.cyberatlas.field.Parents.listed;
import static org.cyberatlas.field.Parents.within;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fields that are loaded for their parents or take arguments; the tests fail for one that is missing here. */
final class Fields {

    private static final String CODE = " { code }";
    private static final String CODES = " { nodes { code } }";
    private static final String IDS = " { nodes { id } }";
    private static final String ONE = "first: 1";
    private static final String THREE = "first: 3";

    /** States to which operations were attributed, among others. */
    private static final Parents ACCUSED = within(
            comparing(List.of("CHN", "EU", "RUS", "OAS", "IRN", "AU", "PRK", "OSCE", "USA", "GBR", "KOR", "JPN")),
            "actors { @ }");

    private static final Parents ORGANISATION =
            listed("organisations", ", kinds: [INTERGOVERNMENTAL, SUPRANATIONAL, FORUM, ALLIANCE]", 6);
    private static final Parents INDICATOR = listed("indicators", 15);
    private static final Parents OBSERVATION =
            listed("observations", ", filter: { actors: [\"PER\", \"CAN\"], years: { from: 2019, to: 2021 } }", 60);
    private static final Parents DISPUTED = listed("disagreements", ", among: { codes: [\"PER\", \"CAN\"] }", 2);
    private static final Parents RANKING = within(listed("indicators", 8), "ranking(first: 3) { @ }");
    private static final Parents PAST = within(
            ACTOR,
            "observations(filter: { categories: [CYBERSECURITY, ECONOMY], asPublishedBy: \"2026-01-01\" }) { @ }");
    /** There is one; what hangs on it is there in full, however it is asked. */
    private static final Parents RELEASE = new Parents(0, unused -> "{ release { @ } }");

    private static final Parents SOURCE = listed("sources", 60);
    private static final Parents DIALOGUE = listed("dialogues", ", between: [\"EU\"]", 10);
    private static final Parents ROUND = listed("dialogueRounds", ", between: [\"EU\"]", 60);
    private static final Parents PARTNERSHIP = within(ACTOR, "partnerships { nodes { @ } }");
    private static final Parents FINDING = within(COMPARISON, "findings { cells { findings { @ } } }");
    private static final Parents NORM = listed("norms", 5);
    private static final Parents PROCESS = listed("processes", 4);
    private static final Parents INSTRUMENT = listed("instruments", 36);
    private static final Parents INITIATIVE = listed("initiatives", 4);

    private Fields() {}

    static List<Field> all() {
        return Stream.of(
                        ofActors(),
                        ofFigures(),
                        ofRules(),
                        ofRelations(),
                        ofHome(),
                        ofOperations(),
                        ofComparisons(),
                        ofTheRoot())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Field> ofActors() {
        Parents membership = within(ACTOR, "memberships(first: 5) { nodes { @ } }");
        return List.of(
                Field.of("Actor.memberships", ACTOR, " { nodes { organisation { code } } }", ONE, THREE),
                Field.of("Actor.observations", ACTOR, IDS, "first: 2", "first: 2, orderBy: VALUE_HIGHEST"),
                Field.of("Actor.findings", ACTOR, CODES, ONE, "topics: [CYBER_DIPLOMACY]"),
                Field.of("Actor.dialogues", ACTOR, CODES, "first: 2", "with: [\"EU\"], kinds: [CYBER_DIALOGUE]"),
                Field.of("Actor.partnerships", ACTOR, CODES, "first: 2", "with: [\"EU\"]"),
                Field.of(
                        "Actor.commitments",
                        ACTOR,
                        " { nodes { event date instrument { code } } }",
                        "first: 2",
                        "instruments: [\"BUDAPEST\"]"),
                Field.of("Actor.endorsements", ACTOR, " { nodes { norm { code } } }", ONE, THREE),
                Field.of("Actor.initiatives", ACTOR, CODES, ONE, THREE),
                Field.of("Actor.positions", ACTOR, IDS, ONE, THREE),
                Field.of("Actor.discrepancies", ACTOR, CODES, ONE, THREE),
                Field.of("Actor.gaps", ACTOR, IDS, ONE, THREE),
                Field.of("Actor.seats", ACTOR, " { nodes { process { code } } }", ONE, THREE),
                Field.of(
                        "Actor.votes",
                        ACTOR,
                        " { nodes { choice date instrument { code } } }",
                        "first: 2",
                        "first: 2, choices: [NO]"),
                Field.of(
                        "Actor.timeline",
                        ACTOR,
                        " { nodes { date kind title } }",
                        "first: 3",
                        "first: 3, newestFirst: true"),
                Field.of("Actor.holdings", ACTOR, " { of kind count newest }"),
                Field.of("Actor.name", ACTOR, "", "lang: \"en\"", "lang: \"fr\""),
                Field.of("Country.borders", COUNTRY, CODE),
                Field.of("Organisation.members", ORGANISATION, " { nodes { actor { code } } }", "first: 2", THREE),
                Field.of("Organisation.measures", ORGANISATION, CODES, ONE, THREE),
                Field.of("Membership.actor", membership, CODE),
                Field.of("Membership.organisation", membership, CODE),
                Field.of("Membership.source", membership, CODE),
                Field.of("Membership.sinceSource", membership, CODE));
    }

    private static List<Field> ofFigures() {
        return List.of(
                Field.of("Indicator.source", INDICATOR, CODE),
                Field.of("Indicator.observations", INDICATOR, IDS, "first: 2", "first: 2, orderBy: OLDEST"),
                Field.of(
                        "Indicator.ranking",
                        INDICATOR,
                        " { year rankedCount entries { position actor { code } } }",
                        "first: 2",
                        "first: 2, among: { memberOf: [\"EU\"] }"),
                Field.of(
                        "Indicator.statistics",
                        INDICATOR,
                        " { group count median }",
                        "groupBy: ALL",
                        "groupBy: REGION, year: 2020"),
                Field.of("Indicator.coverage", INDICATOR, " { readings lastYear }"),
                Field.of("Coverage.sources", within(INDICATOR, "coverage { @ }"), CODE),
                Field.of("Coverage.indicator", within(INDICATOR, "coverage { @ }"), CODE),
                Field.of("ObservationConnection.undatedSources", PAST, CODE),
                Field.of("Release.counts", RELEASE, " { of count }"),
                Field.of("Release.coverage", RELEASE, " { readings }"),
                Field.of("Release.licences", RELEASE, " { licence }"),
                Field.of("Release.leftOut", RELEASE, ""),
                Field.of("Release.holdings", RELEASE, " { group of count }", "by: ALL", "by: REGION"),
                Field.of("Release.previous", RELEASE, " { version }"),
                Field.of("Release.changes", RELEASE, " { table added }"),
                Field.of("Release.largestChanges", RELEASE, " { id }"),
                Field.of("EarlierRelease.previous", within(RELEASE, "previous { @ }"), " { version }"),
                Field.of("EarlierRelease.changes", within(RELEASE, "previous { @ }"), " { table added }"),
                Field.of("EarlierRelease.largestChanges", within(RELEASE, "previous { @ }"), " { id }"),
                Field.of(
                        "Change.actor",
                        new Parents(
                                10,
                                number -> "{ changes(since: \"2000-01-01\", first: " + number + ") { nodes { @ } } }"),
                        CODE),
                Field.of("Licence.sources", within(RELEASE, "licences { @ }"), CODES, ONE, THREE),
                Field.of("Ranking.unranked", RANKING, CODE),
                Field.of("RankingEntry.actor", within(RANKING, "entries { @ }"), CODE),
                Field.of("RankingEntry.observation", within(RANKING, "entries { @ }"), " { id }"),
                Field.of("Observation.actor", OBSERVATION, CODE),
                Field.of("Observation.indicator", OBSERVATION, CODE),
                Field.of("Observation.source", OBSERVATION, CODE),
                Field.of("Observation.alternatives", OBSERVATION, " { id value }"),
                Field.of("Observation.revisions", OBSERVATION, " { id value }"),
                Field.of("Observation.disagreement", DISPUTED, " { spread }"),
                Field.of("Disagreement.reason", within(DISPUTED, "disagreement { @ }"), ""),
                Field.of("Source.counts", SOURCE, " { of count }"),
                Field.of("Source.observations", SOURCE, IDS, ONE, "first: 2, filter: { latest: true }"));
    }

    private static List<Field> ofRules() {
        Parents endorsement = within(NORM, "endorsements(first: 4) { nodes { @ } }");
        Parents seat = within(PROCESS, "seats(first: 4) { nodes { @ } }");
        Parents commitment = within(INSTRUMENT, "parties(first: 4) { nodes { @ } }");
        Parents measure = listed("measures", 12);
        Parents vote = within(INSTRUMENT, "votes(first: 4) { nodes { @ } }");
        Parents event = listed("timeline", ", kinds: [POSITION]", 15);
        return List.of(
                Field.of("Norm.endorsements", NORM, " { nodes { actor { code } } }", ONE, THREE),
                Field.of("Norm.related", NORM, CODE),
                Field.of("Norm.source", NORM, CODE),
                Field.of("LawPrinciple.source", listed("lawPrinciples", 4), CODE),
                Field.of("Measure.organisation", measure, CODE),
                Field.of("Measure.source", measure, CODE),
                Field.of("Endorsement.actor", endorsement, CODE),
                Field.of("Endorsement.norm", endorsement, CODE),
                Field.of("Endorsement.source", endorsement, CODE),
                Field.of("Process.chair", PROCESS, CODE),
                Field.of("Process.milestones", PROCESS, " { event date }"),
                Field.of("Process.source", PROCESS, CODE),
                Field.of("Process.members", PROCESS, CODES, ONE, THREE),
                Field.of("Process.seats", PROCESS, " { nodes { role actor { code } } }", ONE, THREE),
                Field.of("ProcessMember.actor", seat, CODE),
                Field.of("ProcessMember.process", seat, CODE),
                Field.of("ProcessMember.source", seat, CODE),
                Field.of("Instrument.issuer", INSTRUMENT, CODE),
                Field.of("Instrument.depositary", INSTRUMENT, CODE),
                Field.of("Instrument.milestones", INSTRUMENT, " { event date }"),
                Field.of("Instrument.source", INSTRUMENT, CODE),
                Field.of(
                        "Instrument.parties",
                        INSTRUMENT,
                        " { nodes { event actor { code } } }",
                        "first: 2",
                        "first: 2, events: [RATIFIED]"),
                Field.of(
                        "Instrument.votes",
                        INSTRUMENT,
                        " { nodes { choice actor { code } } }",
                        "first: 2",
                        "first: 2, choices: [ABSTAIN], among: { unMember: true }"),
                Field.of("Instrument.adoption", INSTRUMENT, " { stage yes no abstain }"),
                Field.of("Adoption.source", within(INSTRUMENT, "adoption { @ }"), CODE),
                Field.of("Vote.actor", vote, CODE),
                Field.of("Vote.instrument", vote, CODE),
                Field.of("Vote.source", vote, CODE),
                Field.of("TimelineEvent.actors", event, CODE),
                Field.of("TimelineEvent.subject", event, " { __typename ... on Node { id } }"),
                Field.of("TimelineEvent.source", event, CODE),
                Field.of("TimelineEvent.sources", event, CODE),
                Field.of("Commitment.actor", commitment, CODE),
                Field.of("Commitment.instrument", commitment, CODE),
                Field.of("Commitment.source", commitment, CODE));
    }

    private static List<Field> ofRelations() {
        Parents joined = within(PARTNERSHIP, "members(first: 4) { nodes { @ } }");
        Parents reading = within(listed("discrepancies", 10), "readings { @ }");
        return List.of(
                Field.of("Dialogue.parties", DIALOGUE, CODE),
                Field.of("Dialogue.partners", DIALOGUE, CODE, "of: \"EU\"", "of: \"CAN\""),
                Field.of("Dialogue.source", DIALOGUE, CODE),
                Field.of("Dialogue.purposeSource", DIALOGUE, CODE),
                Field.of("Dialogue.rounds", DIALOGUE, " { nodes { number start } }", ONE, "from: \"2023-01-01\""),
                Field.of("DialogueRound.dialogue", ROUND, CODE),
                Field.of("DialogueRound.country", ROUND, CODE),
                Field.of("DialogueRound.source", ROUND, CODE),
                Field.of("DialogueRound.conflicting", ROUND, " { number start }"),
                Field.of("Partnership.parties", PARTNERSHIP, CODE),
                Field.of("Partnership.milestones", PARTNERSHIP, " { event date }"),
                Field.of("Partnership.source", PARTNERSHIP, CODE),
                Field.of(
                        "Partnership.members", PARTNERSHIP, " { nodes { actor { code } } }", ONE, "partnersOf: \"EU\""),
                Field.of("PartnershipMember.partnership", joined, CODE),
                Field.of("PartnershipMember.actor", joined, CODE),
                Field.of("PartnershipMember.source", joined, CODE),
                Field.of("Milestone.source", within(listed("partnerships", 8), "milestones { @ }"), CODE),
                Field.of("Discrepancy.readings", listed("discrepancies", 10), " { statement }"),
                Field.of("Discrepancy.actors", listed("discrepancies", 10), CODE),
                Field.of("DiscrepancyReading.source", reading, CODE),
                Field.of("Finding.actor", FINDING, CODE),
                Field.of("Finding.relatedActors", FINDING, CODE),
                Field.of("Finding.related", FINDING, " { __typename ... on Node { id } }"),
                Field.of("Finding.source", FINDING, CODE),
                Field.of("Gap.actor", listed("gaps", 20), CODE),
                Field.of("Gap.actors", listed("gaps", 20), CODE),
                Field.of("Position.actor", listed("positions", 10), CODE),
                Field.of("Position.source", listed("positions", 10), CODE),
                Field.of("Initiative.country", INITIATIVE, CODE),
                Field.of("Initiative.figures", INITIATIVE, " { measure value }"),
                Field.of("Initiative.source", INITIATIVE, CODE),
                Field.of("InitiativeFigure.source", within(INITIATIVE, "figures { @ }"), CODE));
    }

    private static List<Field> ofHome() {
        Parents strategy = listed("strategies", 20);
        Parents law = listed("laws", 20);
        Parents team = listed("responseTeams", 20);
        Parents network = within(team, "networks { @ }");
        return List.of(
                Field.of("Actor.strategies", ACTOR, CODES, ONE, THREE),
                Field.of("Actor.laws", ACTOR, CODES, ONE, "subjects: [DATA_PROTECTION]"),
                Field.of("Actor.responseTeams", ACTOR, CODES, ONE, THREE),
                Field.of("Actor.diplomacyOffices", ACTOR, CODE),
                Field.of("Actor.instruments", ACTOR, CODES, ONE, "kinds: [DIRECTIVE]"),
                Field.of("Strategy.actor", strategy, CODE),
                Field.of("Strategy.others", strategy, CODE),
                Field.of("Strategy.source", strategy, CODE),
                Field.of("Law.actor", law, CODE),
                Field.of("Law.others", law, CODE),
                Field.of("Law.source", law, CODE),
                Field.of("ResponseTeam.actor", team, CODE),
                Field.of("ResponseTeam.networks", team, " { role }"),
                Field.of("ResponseTeam.source", team, CODE),
                Field.of("ResponseTeamNetwork.organisation", network, CODE),
                Field.of("ResponseTeamNetwork.source", network, CODE),
                Field.of("DiplomacyOffice.source", within(ACTOR, "diplomacyOffices { @ }"), CODE),
                Field.of("Query.strategies", ROOT, CODES, ONE, "from: 2020"),
                Field.of("Query.laws", ROOT, CODES, ONE, "subjects: [CYBERSECURITY]"),
                Field.of("Query.responseTeams", ROOT, CODES, ONE, "networks: [\"FIRST\"]"));
    }

    private static List<Field> ofOperations() {
        Parents operation = listed("cyberOperations", 35);
        Parents attribution = listed("attributions", 70);
        Parents regime = listed("sanctionRegimes", 2);
        Parents listing = within(regime, "listings { @ }");
        Parents project = listed("projects", 7);
        Parents part = within(project, "actors { @ }");
        return List.of(
                Field.of("Actor.attributionsMade", ACTOR, IDS, ONE, "to: [\"CHN\"]"),
                Field.of("Actor.attributionsReceived", ACCUSED, IDS, ONE, "manners: [SUPPORTED]"),
                Field.of("Actor.projects", ACTOR, CODES, ONE, "role: DONOR"),
                Field.of("CyberOperation.targets", operation, CODE),
                Field.of("CyberOperation.source", operation, CODE),
                Field.of("CyberOperation.attributions", operation, IDS, ONE, "manners: [SUPPORTED]"),
                Field.of("CyberOperation.sanctions", operation, " { date persons }"),
                Field.of("Attribution.operation", attribution, CODE),
                Field.of("Attribution.attributor", attribution, CODE),
                Field.of("Attribution.attributedTo", attribution, CODE),
                Field.of("Attribution.jointWith", attribution, CODE),
                Field.of("Attribution.source", attribution, CODE),
                Field.of("SanctionRegime.issuer", regime, CODE),
                Field.of("SanctionRegime.listings", regime, " { date persons }"),
                Field.of("SanctionRegime.source", regime, CODE),
                Field.of("SanctionListing.regime", listing, CODE),
                Field.of("SanctionListing.target", listing, CODE),
                Field.of("SanctionListing.operation", listing, CODE),
                Field.of("SanctionListing.source", listing, CODE),
                Field.of("Project.actors", project, " { role actor { code } }", "role: DONOR", "role: BENEFICIARY"),
                Field.of("Project.source", project, CODE),
                Field.of("ProjectActor.actor", part, CODE),
                Field.of("ProjectActor.source", part, CODE),
                Field.of(
                        "Query.cyberOperation", ROOT, CODE, "code: \"OP-EXCHANGE-2021\"", "code: \"OP-NOTPETYA-2017\""),
                Field.of("Query.cyberOperations", ROOT, CODES, ONE, "attributedTo: [\"CHN\"]"),
                Field.of("Query.attributions", ROOT, IDS, ONE, "by: [\"EU\"]"),
                Field.of("Query.sanctionRegimes", ROOT, CODES, ONE, THREE),
                Field.of("Query.projects", ROOT, CODES, ONE, "themes: [INCIDENT_RESPONSE]"));
    }

    private static List<Field> ofComparisons() {
        return List.of(
                Field.of("Comparison.actors", COMPARISON, CODE),
                Field.of("Comparison.rows", COMPARISON, " { year spread cells { position } }"),
                Field.of("Comparison.findings", COMPARISON, " { topic cells { findings { code } } }"),
                Field.of("Comparison.sharedMemberships", COMPARISON, CODE),
                Field.of("Comparison.sharedInstruments", COMPARISON, CODE),
                Field.of("Comparison.dialoguesBetween", COMPARISON, CODE),
                Field.of("Comparison.partnershipsBetween", COMPARISON, CODE),
                Field.of("Comparison.sharedPartnerships", COMPARISON, CODE),
                Field.of("Comparison.votingAgreement", COMPARISON, " { alike compared share }"),
                Field.of("VotingAgreement.actors", within(COMPARISON, "votingAgreement { @ }"), CODE),
                Field.of("ComparisonCell.members", CELLS, " { group year count median }"),
                Field.of("ComparisonCell.actor", CELLS, CODE),
                Field.of("ComparisonCell.observation", CELLS, " { id }"),
                Field.of("ComparisonTopicCell.actor", within(COMPARISON, "findings { cells { @ } }"), CODE));
    }

    private static List<Field> ofTheRoot() {
        return List.of(
                Field.of("Query.node", ROOT, " { id }", node("Country:PER"), node("Organisation:EU")),
                Field.of("Query.nodes", ROOT, " { id }", nodes("Country:PER"), nodes("Norm:UN-NORM-01", "Country:CAN")),
                Field.of(
                        "Query.search",
                        ROOT,
                        " { nodes { __typename } totalCount }",
                        "text: \"perou\"",
                        "text: \"budapest\""),
                Field.of("Query.actor", ROOT, CODE, "code: \"PE\"", "code: \"EU\""),
                Field.of("Query.actors", ROOT, CODES, ONE, "among: { memberOf: [\"OAS\"] }"),
                Field.of("Query.countries", ROOT, CODES, "nameContains: \"guinea\"", "last: 2"),
                Field.of("Query.country", ROOT, CODE, "code: \"PE\"", "code: \"124\""),
                Field.of("Query.organisation", ROOT, CODE, "code: \"EU\"", "code: \"osce\""),
                Field.of("Query.organisations", ROOT, CODES, ONE, THREE),
                Field.of("Query.indicator", ROOT, CODE, "code: \"gci_score\"", "code: \"GCI_TIER\""),
                Field.of("Query.indicators", ROOT, CODES, ONE, "categories: [ECONOMY]"),
                Field.of("Query.observations", ROOT, IDS, ONE, "last: 1"),
                Field.of(
                        "Query.ranking",
                        ROOT,
                        " { year entries { position actor { code } } }",
                        "indicator: \"gci_score\", first: 2",
                        "indicator: \"gci_score\", year: 2018, first: 2"),
                Field.of(
                        "Query.compare",
                        ROOT,
                        " { actors { code } rows { year } }",
                        "actors: [\"PER\", \"CAN\"]",
                        "actors: [\"EU\", \"CAN\"], year: 2020"),
                Field.of("Query.votes", ROOT, IDS, ONE, "choices: [ABSTAIN], first: 2"),
                Field.of(
                        "Query.votingAgreement",
                        ROOT,
                        " { alike compared }",
                        "actors: [\"PER\", \"CAN\"]",
                        "actors: [\"PER\", \"CAN\"], from: \"2018-01-01\""),
                Field.of("Query.timeline", ROOT, IDS, ONE, "between: [\"EU\", \"UKR\"], newestFirst: true"),
                Field.of("Query.norm", ROOT, CODE, "code: \"UN-NORM-06\"", "code: \"UN-NORM-07\""),
                Field.of("Query.norms", ROOT, CODES, ONE, THREE),
                Field.of("Query.lawPrinciples", ROOT, CODES, ONE, THREE),
                Field.of("Query.measures", ROOT, CODES, "organisations: [\"OSCE\"]", "organisations: [\"OAS\"]"),
                Field.of("Query.instrument", ROOT, CODE, "code: \"BUDAPEST\"", "code: \"EU-NIS2\""),
                Field.of("Query.instruments", ROOT, CODES, "binding: true", "binding: false"),
                Field.of("Query.process", ROOT, CODE, "code: \"GGE-2019\"", "code: \"GGE-2014\""),
                Field.of("Query.processes", ROOT, CODES, ONE, THREE),
                Field.of("Query.dialogue", ROOT, CODE, "code: \"EU-CAN-SUMMIT\"", "code: \"EU-BRA-CYBER\""),
                Field.of("Query.dialogues", ROOT, CODES, "between: [\"EU\", \"CAN\"]", "kinds: [CYBER_DIALOGUE]"),
                Field.of(
                        "Query.dialogueRounds",
                        ROOT,
                        " { nodes { start city } }",
                        "between: [\"EU\", \"BRA\"]",
                        "from: \"2025-01-01\""),
                Field.of("Query.partnership", ROOT, CODE, "code: \"EU-CAN-SPA\"", "code: \"EU-CAN-DP\""),
                Field.of("Query.partnerships", ROOT, CODES, ONE, "between: [\"EU\", \"CAN\"]"),
                Field.of("Query.initiative", ROOT, CODE, "code: \"PER-CONECTA-SELVA\"", "code: \"PER-CAD\""),
                Field.of("Query.initiatives", ROOT, CODES, ONE, "countries: [\"PE\"]"),
                Field.of("Query.finding", ROOT, CODE, "code: \"EU-NORMS\"", "code: \"PER-COVERAGE-LOW\""),
                Field.of("Query.findings", ROOT, CODES, "topics: [CONNECTIVITY]", "topics: [CYBER_DIPLOMACY]"),
                Field.of(
                        "Query.changes",
                        ROOT,
                        IDS,
                        "since: \"2000-01-01\", first: 3",
                        "since: \"2000-01-01\", tables: [\"gap\"]"),
                Field.of("Query.disagreements", ROOT, IDS, ONE, "indicators: [\"internet_users_pct\"], first: 2"),
                Field.of("Query.discrepancy", ROOT, CODE, "code: \"D-01\"", "code: \"D-02\""),
                Field.of("Query.discrepancies", ROOT, CODES, ONE, "actors: [\"CAN\"]"),
                Field.of("Query.positions", ROOT, IDS, ONE, "actors: [\"EU\"]"),
                Field.of("Query.gaps", ROOT, IDS, ONE, "actors: [\"PER\"]"),
                Field.of("Query.source", ROOT, CODE, "code: \"WB_WDI_2025\"", "code: \"CIA_WFB\""),
                Field.of("Query.sources", ROOT, CODES, ONE, "kinds: [DATASET]"));
    }

    private static String node(String id) {
        return "id: \"" + encoded(id) + "\"";
    }

    private static String nodes(String... ids) {
        return Stream.of(ids).map(id -> '"' + encoded(id) + '"').collect(Collectors.joining(", ", "ids: [", "]"));
    }

    private static String encoded(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }
}
