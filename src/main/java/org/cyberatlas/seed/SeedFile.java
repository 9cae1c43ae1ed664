package org.cyberatlas.seed;

import java.util.List;
import java.util.Locale;

/**
 * The files of {@code db/data}, one per table and named like it, in the order in which they are loaded: a file refers only to files
 * before it.
 *
 * <p>The minimum is the least number of rows that the file is believed with, so that a file cut short by an accident is refused and
 * not taken for a wish to delete what is missing. Lower it in the commit that removes the rows.
 */
enum SeedFile {
    LICENCE(15),
    SOURCE(240, LICENCE),
    ACTOR(270, SOURCE),
    INDICATOR(62, SOURCE),
    EDITION(8, SOURCE, INDICATOR),
    BORDER(570, ACTOR),
    MEMBERSHIP_CLAIM(1800, ACTOR, SOURCE),
    OBSERVATION(76_000, ACTOR, INDICATOR, SOURCE),
    NORM(9, SOURCE),
    ENDORSEMENT(39, ACTOR, NORM, SOURCE),
    LAW_PRINCIPLE(8, SOURCE),
    MEASURE(24, ACTOR, SOURCE),
    PROCESS(8, ACTOR, SOURCE),
    PROCESS_MEMBER(45, PROCESS, ACTOR, SOURCE),
    PROCESS_MILESTONE(15, PROCESS, SOURCE),
    INSTRUMENT(44, ACTOR, SOURCE),
    INSTRUMENT_MILESTONE(50, INSTRUMENT, SOURCE),
    COMMITMENT(1500, ACTOR, INSTRUMENT, SOURCE),
    DIALOGUE(30, SOURCE),
    DIALOGUE_PARTY(61, DIALOGUE, ACTOR),
    DIALOGUE_ROUND(59, DIALOGUE, ACTOR, SOURCE),
    PARTNERSHIP(18, SOURCE),
    PARTNERSHIP_PARTY(33, PARTNERSHIP, ACTOR),
    PARTNERSHIP_MEMBER(76, PARTNERSHIP, ACTOR, SOURCE),
    PARTNERSHIP_MILESTONE(27, PARTNERSHIP, SOURCE),
    INITIATIVE(9, ACTOR, SOURCE),
    INITIATIVE_FIGURE(21, INITIATIVE, SOURCE),
    FINDING(60, ACTOR, SOURCE),
    FINDING_ACTOR(57, FINDING, ACTOR),
    FINDING_RELATED(88, FINDING, NORM, LAW_PRINCIPLE, MEASURE, INSTRUMENT, PROCESS, DIALOGUE, PARTNERSHIP, INITIATIVE),
    NATIONAL_POSITION(23, ACTOR, SOURCE),
    DISCREPANCY(35, INDICATOR),
    DISCREPANCY_READING(70, DISCREPANCY, SOURCE),
    DISCREPANCY_ACTOR(45, DISCREPANCY, ACTOR),
    GAP(69),
    GAP_ACTOR(98, GAP, ACTOR),
    SEARCH_TERM(10);

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

    /** Where the rules of this file lie that a constraint cannot express; most files have none. */
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
