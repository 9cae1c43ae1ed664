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
    SOURCE(1),
    ACTOR(1, SOURCE),
    INDICATOR(1, SOURCE),
    EDITION(1, SOURCE, INDICATOR),
    BORDER(1, ACTOR),
    MEMBERSHIP_CLAIM(1, ACTOR, SOURCE),
    OBSERVATION(1, ACTOR, INDICATOR, SOURCE),
    NORM(1, SOURCE),
    ENDORSEMENT(1, ACTOR, NORM, SOURCE),
    LAW_PRINCIPLE(1, SOURCE),
    MEASURE(1, ACTOR, SOURCE),
    PROCESS(1, ACTOR, SOURCE),
    PROCESS_MEMBER(1, PROCESS, ACTOR, SOURCE),
    PROCESS_MILESTONE(1, PROCESS, SOURCE),
    INSTRUMENT(1, ACTOR, SOURCE),
    INSTRUMENT_MILESTONE(1, INSTRUMENT, SOURCE),
    COMMITMENT(1, ACTOR, INSTRUMENT, SOURCE),
    DIALOGUE(1, SOURCE),
    DIALOGUE_PARTY(1, DIALOGUE, ACTOR),
    DIALOGUE_ROUND(1, DIALOGUE, ACTOR, SOURCE),
    PARTNERSHIP(1, SOURCE),
    PARTNERSHIP_PARTY(1, PARTNERSHIP, ACTOR),
    PARTNERSHIP_MEMBER(1, PARTNERSHIP, ACTOR, SOURCE),
    PARTNERSHIP_MILESTONE(1, PARTNERSHIP, SOURCE),
    INITIATIVE(1, ACTOR, SOURCE),
    INITIATIVE_FIGURE(1, INITIATIVE, SOURCE),
    FINDING(1, ACTOR, SOURCE),
    FINDING_ACTOR(1, FINDING, ACTOR),
    FINDING_RELATED(1, FINDING, NORM, LAW_PRINCIPLE, MEASURE, INSTRUMENT, PROCESS, DIALOGUE, PARTNERSHIP, INITIATIVE),
    NATIONAL_POSITION(1, ACTOR, SOURCE),
    DISCREPANCY(1, INDICATOR),
    DISCREPANCY_READING(1, DISCREPANCY, SOURCE),
    DISCREPANCY_ACTOR(1, DISCREPANCY, ACTOR),
    GAP(1),
    GAP_ACTOR(1, GAP, ACTOR);

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
