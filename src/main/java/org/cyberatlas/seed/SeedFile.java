package org.cyberatlas.seed;

import java.util.List;
import java.util.Locale;

/**
 * The files of {@code db/data}, one per table and named like it, in the order in which they are loaded: a file refers only to files
 * before it. What a file refers to, by a foreign key or in its check, is in its checksum, so that it is checked again when that changes.
 *
 * <p>The minimum is the least number of rows that the file is believed with, so that a file cut short by an accident is refused and
 * not taken for a wish to delete what is missing. Lower it in the commit that removes the rows.
 */
enum SeedFile {
    LICENCE(27),
    SOURCE(900, LICENCE),
    ACTOR(300, SOURCE),
    INDICATOR(100, SOURCE),
    EDITION(72, SOURCE, INDICATOR),
    BORDER(580, ACTOR),
    MEMBERSHIP_CLAIM(2900, ACTOR, SOURCE),
    OBSERVATION(125_000, ACTOR, INDICATOR, EDITION, SOURCE),
    NORM(9, SOURCE),
    ENDORSEMENT(39, ACTOR, NORM, SOURCE),
    LAW_PRINCIPLE(8, SOURCE),
    MEASURE(24, ACTOR, SOURCE),
    PROCESS(9, ACTOR, SOURCE),
    PROCESS_MEMBER(66, PROCESS, ACTOR, SOURCE),
    PROCESS_MILESTONE(29, PROCESS, SOURCE),
    INSTRUMENT(65, ACTOR, SOURCE),
    INSTRUMENT_MILESTONE(82, INSTRUMENT, SOURCE),
    COMMITMENT(2000, ACTOR, INSTRUMENT, SOURCE),
    RESOLUTION_ADOPTION(20, INSTRUMENT, SOURCE),
    RESOLUTION_VOTE(3200, ACTOR, INSTRUMENT, RESOLUTION_ADOPTION, SOURCE),
    DIALOGUE(150, SOURCE),
    DIALOGUE_PARTY(440, DIALOGUE, ACTOR),
    DIALOGUE_ROUND(370, DIALOGUE, ACTOR, SOURCE),
    PARTNERSHIP(27, SOURCE),
    PARTNERSHIP_PARTY(45, PARTNERSHIP, ACTOR),
    PARTNERSHIP_MEMBER(320, PARTNERSHIP, ACTOR, SOURCE),
    PARTNERSHIP_MILESTONE(38, PARTNERSHIP, SOURCE),
    INITIATIVE(9, ACTOR, SOURCE),
    INITIATIVE_FIGURE(21, INITIATIVE, SOURCE),
    FINDING(60, ACTOR, SOURCE),
    FINDING_ACTOR(57, FINDING, ACTOR),
    FINDING_RELATED(88, FINDING, NORM, LAW_PRINCIPLE, MEASURE, INSTRUMENT, PROCESS, DIALOGUE, PARTNERSHIP, INITIATIVE),
    NATIONAL_POSITION(44, ACTOR, SOURCE),
    NATIONAL_STRATEGY(280, ACTOR, SOURCE),
    NATIONAL_LAW(285, ACTOR, SOURCE),
    NATIONAL_LAW_SUBJECT(295, NATIONAL_LAW),
    RESPONSE_TEAM(84, ACTOR, SOURCE),
    RESPONSE_TEAM_MEMBERSHIP(66, RESPONSE_TEAM, ACTOR, SOURCE),
    DIPLOMACY_OFFICE(18, ACTOR, SOURCE),
    OPERATION(68, SOURCE),
    OPERATION_TARGET(92, OPERATION, ACTOR),
    ATTRIBUTION(174, OPERATION, ACTOR, SOURCE),
    SANCTION_REGIME(4, ACTOR, SOURCE),
    SANCTION_LISTING(30, SANCTION_REGIME, ACTOR, OPERATION, SOURCE),
    PROJECT(13, SOURCE),
    PROJECT_ACTOR(200, PROJECT, ACTOR, SOURCE),
    DISCREPANCY(68, INDICATOR),
    DISCREPANCY_READING(140, DISCREPANCY, SOURCE),
    DISCREPANCY_ACTOR(110, DISCREPANCY, ACTOR),
    GAP(170),
    GAP_ACTOR(210, GAP, ACTOR),
    SEARCH_TERM(15);

    private final int minimum;
    private final List<SeedFile> refersTo;

    SeedFile(int minimum, SeedFile... refersTo) {
        this.minimum = minimum;
        this.refersTo = List.of(refersTo);
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    String path() {
        return "db/data/" + table() + ".csv";
    }

    /** Script with the rules that a constraint cannot express; most files have none. */
    String checkPath() {
        return "db/check/" + table() + ".sql";
    }

    int minimum() {
        return minimum;
    }

    List<SeedFile> refersTo() {
        return refersTo;
    }

    int position() {
        return ordinal() + 1;
    }
}
