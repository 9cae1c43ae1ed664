package org.cyberatlas.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each kind of broken file: the start stops with file, line, column and reason, and the database is as it was. */
class RefusalTest {

    private static final String READING = "PER,internet_users_pct,2021-01-01,2021-12-31,71.1078,";
    private static final String AUSTRALIA = "ASEAN-AUS-CYBER,AUS,2";

    @AutoClose
    private static SeedDatabase database;

    private static Map<String, String> before;

    @BeforeAll
    static void load() {
        database = SeedDatabase.loaded();
        before = database.footprint();
    }

    private static void refused(DataFiles files, String expected) {
        assertEquals(expected, database.refusal(files));
        assertEquals(before, database.footprint());
    }

    private static void refusedReading(String changed, String expected) {
        refused(
                ChangedFiles.replacing(SeedFile.OBSERVATION, READING, changed),
                "db/data/observation.csv, line " + ChangedFiles.lineOf(SeedFile.OBSERVATION, READING) + ", "
                        + expected);
    }

    private static void refusedParty(String changed, String expected) {
        refused(
                ChangedFiles.replacing(SeedFile.DIALOGUE_PARTY, AUSTRALIA, changed),
                "db/data/dialogue_party.csv, line " + ChangedFiles.lineOf(SeedFile.DIALOGUE_PARTY, AUSTRALIA) + ", "
                        + expected);
    }

    private static String lastLine(SeedFile file) {
        return "db/data/" + file.table() + ".csv, line "
                + (ChangedFiles.linesOf(file).size() + 1);
    }

    @Test
    void anUnknownCode() {
        refusedParty("ASEAN-AUS-CYBER,AUZ,2", "column actor_code: 'AUZ': unknown actor; the nearest known is 'AUS'");
    }

    @Test
    void aCodeNearNoOther() {
        refusedParty("ASEAN-AUS-CYBER,nowhere at all,2", "column actor_code: 'nowhere at all': unknown actor");
    }

    @Test
    void aValueOutsideTheScale() {
        refusedReading(
                READING.replace("71.1078", "171.1078"),
                "column value: '171.1078': outside the scale of internet_users_pct, which is 0 to 100");
    }

    @Test
    void aDayThatNoCalendarHas() {
        refusedReading(
                READING.replace("2021-12-31", "2021-02-30"),
                "column period_end: '2021-02-30': not a day of the calendar, written 2020-02-20");
    }

    @Test
    void aTextWhereANumberBelongs() {
        refusedParty(
                "ASEAN-AUS-CYBER,AUS,second", "column position: 'second': not a whole number of at most nine digits");
    }

    @Test
    void aNumberThatIsNoFigure() {
        refusedReading(
                READING.replace("71.1078", "NaN"), "column value: 'NaN': not a number in plain digits, such as -12.5");
    }

    @Test
    void aPartialDateThatDoesNotExist() {
        String line = ChangedFiles.linesOf(SeedFile.DIALOGUE).get(1);
        refused(
                ChangedFiles.replacing(SeedFile.DIALOGUE, "2018-09-18", "0000-01"),
                "db/data/dialogue.csv, line 2, column established: '0000-01':"
                        + " a date is written 2020, 2020-02 or 2020-02-20 and exists in the calendar");
        assertTrue(line.contains("2018-09-18"));
    }

    @Test
    void aVerificationThatNoLevelIs() {
        refused(
                ChangedFiles.appending(SeedFile.ENDORSEMENT, "PER,UN-NORM-01,IMPLIED,,DIPLO_GGE,HEARSAY"),
                lastLine(SeedFile.ENDORSEMENT)
                        + ", column verification: 'HEARSAY': verification is PRIMARY, SECONDARY or PRESS");
    }

    @Test
    void anIndexOfZeroWhoseComponentIsAboveZero() {
        String row = "PER,egdi,2010-01-01,2010-12-31,";
        refused(
                ChangedFiles.of(SeedFile.OBSERVATION, text -> text.replaceFirst(row + "[^,]*,", row + "0,")),
                "db/data/observation.csv, line " + ChangedFiles.lineOf(SeedFile.OBSERVATION, row)
                        + ", column value: '0': the index is 0, but its component egov_human_capital_index is "
                        + database.string(
                                "SELECT value FROM observation WHERE actor_code = 'PER' AND indicator_code = 'egov_human_capital_index' AND year = 2010")
                        + "; leave the row out if the country was not surveyed");
    }

    @Test
    void aZeroInEveryIndexOfAPublisher() {
        String publisher = database.string("SELECT publisher FROM source WHERE code = 'ITU_GCI_2024'");
        refused(
                ChangedFiles.appending(
                        SeedFile.OBSERVATION,
                        "PLW,gci_score,2024-01-01,2024-12-31,0,,,EXACT,,,,,,,,WHOLE,2024,,,ITU_GCI_2024,SECONDARY"),
                lastLine(SeedFile.OBSERVATION) + ", column value: '0': every index of " + publisher
                        + " is 0 for PLW in this period, and none is ranked; leave the row out if the country was not surveyed");
    }

    @Test
    void aZeroThatThePublisherRanksLastIsTaken() {
        assertTrue(database.number(
                        "SELECT count(*) FROM observation WHERE indicator_code = 'gci_score' AND value = 0 AND rank = rank_of")
                > 0);
    }

    @Test
    void aMembershipBeforeTheOrganisationWasFounded() {
        refused(
                ChangedFiles.appending(SeedFile.MEMBERSHIP_CLAIM, "PER,NATO,PARTNER,1948,,BYTESEU_NATO"),
                lastLine(SeedFile.MEMBERSHIP_CLAIM) + ", column since: '1948': NATO was founded in "
                        + database.string("SELECT founded FROM actor WHERE code = 'NATO'"));
        refused(
                ChangedFiles.appending(SeedFile.MEMBERSHIP_CLAIM, "PER,AU,PARTNER,1962,,CIA_WFB"),
                lastLine(SeedFile.MEMBERSHIP_CLAIM)
                        + ", column since: '1962': AU was founded in 2002, the organisation that it continues in 1963");
    }

    @Test
    void aDuplicateKeyNamesBothLines() {
        refused(
                ChangedFiles.appending(SeedFile.DIALOGUE_PARTY, "ASEAN-AUS-CYBER,AUS,7"),
                lastLine(SeedFile.DIALOGUE_PARTY) + ", column dialogue_code, actor_code: 'ASEAN-AUS-CYBER, AUS':"
                        + " the same key stands on line " + ChangedFiles.lineOf(SeedFile.DIALOGUE_PARTY, AUSTRALIA));
    }

    @Test
    void aDuplicateKeyWhosePartsMayBeEmpty() {
        String line = ChangedFiles.linesOf(SeedFile.COMMITMENT).stream()
                .filter(l -> l.matches("[A-Z]+,[A-Z]+,[A-Z]+,,[^,\"]*,\\w+,\\w+"))
                .findFirst()
                .orElseThrow();
        String message = database.refusal(ChangedFiles.appending(SeedFile.COMMITMENT, line));
        assertTrue(
                message.endsWith("the same key stands on line " + ChangedFiles.lineOf(SeedFile.COMMITMENT, line)),
                message);
        assertEquals(before, database.footprint());
    }

    @Test
    void aMissingSource() {
        refused(
                ChangedFiles.appending(SeedFile.ENDORSEMENT, "PER,UN-NORM-01,IMPLIED,,,PRIMARY"),
                lastLine(SeedFile.ENDORSEMENT)
                        + ", column source_code: the cell is empty, and this column needs a value");
    }

    @Test
    void aQuotedEmptyCellIsEmptyToo() {
        refused(
                ChangedFiles.appending(SeedFile.ENDORSEMENT, "PER,UN-NORM-01,IMPLIED,,\"\",PRIMARY"),
                lastLine(SeedFile.ENDORSEMENT)
                        + ", column source_code: the cell is empty, and this column needs a value");
    }

    @Test
    void aWordThatNoListHas() {
        refused(
                ChangedFiles.replacing(
                        SeedFile.DIALOGUE,
                        "EU-BRA-CYBER,EU-Brazil Cyber Dialogue,,CYBER_DIALOGUE",
                        "EU-BRA-CYBER,EU-Brazil Cyber Dialogue,,TEA_PARTY"),
                "db/data/dialogue.csv, line " + ChangedFiles.lineOf(SeedFile.DIALOGUE, "EU-BRA-CYBER,")
                        + ", column kind: 'TEA_PARTY': not one of the dialogue kinds that FORMAT.md lists");
    }

    @Test
    void anotherHeader() {
        refused(
                ChangedFiles.replacing(
                        SeedFile.DIALOGUE_PARTY, "dialogue_code,actor_code,position", "dialogue_code,actor,position"),
                "db/data/dialogue_party.csv, line 1: actor_code is missing, 'actor' is unknown;"
                        + " the header is dialogue_code,actor_code,position");
    }

    @Test
    void aHeaderInAnotherOrder() {
        refused(
                ChangedFiles.replacing(
                        SeedFile.DIALOGUE_PARTY,
                        "dialogue_code,actor_code,position",
                        "actor_code,dialogue_code,position"),
                "db/data/dialogue_party.csv, line 1: the columns stand in another order;"
                        + " the header is dialogue_code,actor_code,position");
    }

    @Test
    void aQuoteThatIsNotClosed() {
        refusedParty(
                "ASEAN-AUS-CYBER,\"AUS,2",
                "column actor_code: a quote opens here and is not closed on the line; a cell holds no line break");
    }

    @Test
    void aCellTooFewAndACellTooMany() {
        refusedParty("ASEAN-AUS-CYBER,AUS", "column position: the cell is missing");
        String message = database.refusal(ChangedFiles.replacing(SeedFile.DIALOGUE_PARTY, AUSTRALIA, AUSTRALIA + ",3"));
        assertTrue(message.endsWith("line 3: extra data after last expected column"), message);
        assertEquals(before, database.footprint());
    }

    @Test
    void anEmptyLine() {
        refused(
                ChangedFiles.appending(SeedFile.DIALOGUE_PARTY, ""),
                lastLine(SeedFile.DIALOGUE_PARTY) + ": the line is empty");
    }

    @Test
    void aFileCutShort() {
        UnaryOperator<String> half = text -> text.substring(0, text.lastIndexOf('\n', text.length() / 2) + 1);
        String message = database.refusal(ChangedFiles.of(SeedFile.OBSERVATION, half));
        assertTrue(message.startsWith("db/data/observation.csv: at least "), message);
        assertTrue(message.endsWith("is the file cut short?"), message);
        assertEquals(before, database.footprint());
    }

    @Test
    void aFileThatIsNotThere() {
        DataFiles files = path -> path.equals("db/data/gap.csv")
                ? Optional.empty()
                : DataFiles.onClassPath().bytes(path);
        refused(files, "db/data/gap.csv: the file is missing");
    }

    @Test
    void aCodeTakenAwayThatAnotherFileStillUses() {
        String message =
                database.refusal(ChangedFiles.of(SeedFile.NORM, text -> text.replaceAll("(?m)^UN-NORM-11,.*\n", "")));
        assertEquals(
                "db/data/endorsement.csv, line " + ChangedFiles.lineOf(SeedFile.ENDORSEMENT, "UN-NORM-11")
                        + ", column norm_code: 'UN-NORM-11': unknown norm; the nearest known is 'UN-NORM-01'",
                message.lines().findFirst().orElseThrow());
        assertEquals(before, database.footprint());
    }

    @Test
    void aBorderWithOneSide() {
        refused(
                ChangedFiles.of(SeedFile.BORDER, text -> text.replace("\nCHN,AFG\n", "\n")),
                "db/data/border.csv, line " + ChangedFiles.lineOf(SeedFile.BORDER, "AFG,CHN")
                        + ", column neighbour_code: 'CHN': the line CHN,AFG is missing: a border has two sides");
    }

    @Test
    void aRatificationBeforeTheSignature() {
        String ratified = "AFG,UNCAC,RATIFIED,2008-08-25";
        refused(
                ChangedFiles.replacing(SeedFile.COMMITMENT, ratified, "AFG,UNCAC,RATIFIED,2003-08-25"),
                "db/data/commitment.csv, line " + ChangedFiles.lineOf(SeedFile.COMMITMENT, ratified)
                        + ", column date: '2003-08-25': the same source dates the signature 2004-02-20, on line "
                        + ChangedFiles.lineOf(SeedFile.COMMITMENT, "AFG,UNCAC,SIGNED"));
    }

    @Test
    void allProblemsOfAFileAreListedInItsOrder() {
        refused(
                ChangedFiles.of(
                        SeedFile.DIALOGUE_PARTY,
                        text -> text + "NO-SUCH-DIALOGUE-AT-ALL,PER,1\nASEAN-AUS-CYBER,CAN,0\n"),
                "db/data/dialogue_party.csv, line "
                        + (ChangedFiles.linesOf(SeedFile.DIALOGUE_PARTY).size() + 1)
                        + ", column dialogue_code: 'NO-SUCH-DIALOGUE-AT-ALL': unknown dialogue\n"
                        + "db/data/dialogue_party.csv, line "
                        + (ChangedFiles.linesOf(SeedFile.DIALOGUE_PARTY).size() + 2)
                        + ", column position: '0': positions start at 1");
    }

    @Test
    void anEmptyDatabaseStaysEmpty() {
        try (SeedDatabase empty = SeedDatabase.empty()) {
            String message = empty.refusal(ChangedFiles.appending(SeedFile.SOURCE, "lower,t,p,DATASET,,,,"));
            assertTrue(
                    message.contains("column code: 'lower': a code is upper-case letters, digits, - and _"), message);
            assertEquals(0, empty.number("SELECT count(*) FROM pg_class WHERE relname = 'source'"));
        }
    }
}
