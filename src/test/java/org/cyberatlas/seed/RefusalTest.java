package org.cyberatlas.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Broken data files of each kind: the start stops with file, line, column and reason, and the database is unchanged. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("log of loads that wait")
@Tag("slow")
class RefusalTest {

    private static final String READING = "PER,internet_users_pct,2024-01-01,2024-12-31,81.9571,";
    private static final String AUSTRALIA = "ASEAN-AUS-CYBER,AUS,2";

    @AutoClose
    private static SeedDatabase database;

    private static Map<String, String> before;

    @BeforeAll
    static void load() {
        database = SeedDatabase.loaded();
        before = database.footprint();
    }

    @AfterAll
    static void noneHasChangedTheDatabase() {
        assertEquals(before, database.footprint());
    }

    private static void refused(DataFiles files, String expected) {
        assertEquals(expected, database.refusal(files));
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
                READING.replace("81.9571", "181.9571"),
                "column value: '181.9571': outside the scale of internet_users_pct, which is 0 to 100");
    }

    @Test
    void aZeroOfAnIndexWhosePartsAreAboveZero() {
        refused(
                ChangedFiles.appending(
                        SeedFile.OBSERVATION,
                        "LBY,egdi,2012-01-01,2012-12-31,0,,,EXACT,,191,,,,,,WHOLE,,,,UN_EGDI,SECONDARY"),
                lastLine(SeedFile.OBSERVATION)
                        + ", column value: '0': a zero, though egov_human_capital_index is above zero;"
                        + " a State that was not surveyed has no row");
        refused(
                ChangedFiles.appending(
                        SeedFile.OBSERVATION,
                        "SLV,gci_score,2024-01-01,2024-12-31,0,,,EXACT,,,,,,,,WHOLE,,,,ITU_GCI_2024,SECONDARY"),
                lastLine(SeedFile.OBSERVATION)
                        + ", column value: '0': a zero, though gci_organisational is above zero; a State that was not surveyed has no row");
    }

    @Test
    void aYearThatTheEditionDoesNotCover() {
        refused(
                ChangedFiles.appending(
                        SeedFile.OBSERVATION,
                        "PER,egdi,2025-01-01,2025-12-31,0.8,,,EXACT,,,,,,,,WHOLE,,,,UN_EGDI_2024,SECONDARY"),
                lastLine(SeedFile.OBSERVATION)
                        + ", column period_end: '2025-12-31': outside the years of the edition in edition.csv, which are 2024 to 2024");
    }

    @Test
    void aMembershipBeforeTheOrganisation() {
        refused(
                ChangedFiles.appending(SeedFile.MEMBERSHIP_CLAIM, "PER,ECOWAS,OBSERVER,1970,,CIA_WFB"),
                lastLine(SeedFile.MEMBERSHIP_CLAIM)
                        + ", column since: '1970': the organisation was founded later: 1975-05-28");
    }

    @Test
    void aDayThatNoCalendarHas() {
        refusedReading(
                READING.replace("2024-12-31", "2024-02-30"),
                "column period_end: '2024-02-30': not a day of the calendar, written 2020-02-20");
    }

    @Test
    void aTextWhereANumberBelongs() {
        refusedParty(
                "ASEAN-AUS-CYBER,AUS,second", "column position: 'second': not a whole number of at most nine digits");
    }

    @Test
    void aNumberThatIsNoFigure() {
        refusedReading(
                READING.replace("81.9571", "NaN"), "column value: 'NaN': not a number in plain digits, such as -12.5");
    }

    @Test
    void aPartialDateThatDoesNotExist() {
        refused(
                ChangedFiles.replacing(SeedFile.DIALOGUE, "2018-09-18", "0000-01"),
                "db/data/dialogue.csv, line " + ChangedFiles.lineOf(SeedFile.DIALOGUE, "2018-09-18")
                        + ", column established: '0000-01':"
                        + " a date is written 2020, 2020-02 or 2020-02-20 and exists in the calendar");
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
        assertTrue(
                message.endsWith("line " + ChangedFiles.lineOf(SeedFile.DIALOGUE_PARTY, AUSTRALIA)
                        + ": extra data after last expected column"),
                message);
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
        String message = database.refusal(new ChangedFiles(CurrentRelease.FILES, SeedFile.OBSERVATION.path(), half));
        assertTrue(message.startsWith("db/data/observation.csv: at least "), message);
        assertTrue(message.endsWith("is the file cut short?"), message);
    }

    @Test
    void aFileThatIsNotThere() {
        DataFiles files = path -> path.equals("db/data/gap.csv") ? Optional.empty() : FewObservations.FILES.bytes(path);
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
    void votesThatDoNotAddUpToTheTotals() {
        String vote = "A-RES-60-45,AFG,YES";
        refused(
                ChangedFiles.replacing(SeedFile.RESOLUTION_VOTE, vote, "A-RES-60-45,AFG,NO"),
                "db/data/resolution_vote.csv, line " + ChangedFiles.lineOf(SeedFile.RESOLUTION_VOTE, vote)
                        + ", column instrument_code: 'A-RES-60-45': the votes of UNDL_VOTES do not add up:"
                        + " NO 2 by State and 0 unlisted, but 1 in the adoption;"
                        + " YES 175 by State and 1 unlisted, but 177 in the adoption");
    }

    @Test
    void totalsThatCountAStateWhichNoRowNames() {
        refused(
                ChangedFiles.replacing(SeedFile.RESOLUTION_ADOPTION, "Serbia and Montenegro (YES)", ""),
                "db/data/resolution_vote.csv, line " + ChangedFiles.lineOf(SeedFile.RESOLUTION_VOTE, "A-RES-60-45,")
                        + ", column instrument_code: 'A-RES-60-45': the votes of UNDL_VOTES do not add up:"
                        + " YES 176 by State and 0 unlisted, but 177 in the adoption");
        refused(
                ChangedFiles.replacing(SeedFile.RESOLUTION_ADOPTION, "Serbia and Montenegro (YES)", "one more"),
                "db/data/resolution_adoption.csv, line "
                        + ChangedFiles.lineOf(SeedFile.RESOLUTION_ADOPTION, "A-RES-60-45")
                        + ", column unlisted: 'one more': unlisted is written: Serbia and Montenegro (YES), with semicolons between States");
    }

    @Test
    void aVoteOfAnotherDayOrOfAnOrganisation() {
        String vote = "A-RES-75-240,AFG,";
        String line = ChangedFiles.linesOf(SeedFile.RESOLUTION_VOTE)
                .get(ChangedFiles.lineOf(SeedFile.RESOLUTION_VOTE, vote) - 1);
        refused(
                ChangedFiles.replacing(SeedFile.RESOLUTION_VOTE, line, line.replace("2020-12-31", "2020-12-30")),
                "db/data/resolution_vote.csv, line " + ChangedFiles.lineOf(SeedFile.RESOLUTION_VOTE, vote)
                        + ", column date: '2020-12-30': the same source dates the adoption 2020-12-31");
        refused(
                ChangedFiles.appending(
                        SeedFile.RESOLUTION_VOTE, "A-RES-75-240,EU,YES,2020-12-31,,UNVOTES_030,SECONDARY"),
                lastLine(SeedFile.RESOLUTION_VOTE)
                        + ", column actor_code: 'EU': a vote is cast by a State, and this is an organisation");
    }

    @Test
    void anAdoptionOfATreatyByVoteOrWithoutTotals() {
        refused(
                ChangedFiles.appending(
                        SeedFile.RESOLUTION_ADOPTION,
                        "BUDAPEST,PLENARY,2001,,WITHOUT_VOTE,,,,,,,,UNDL_VOTES,SECONDARY"),
                lastLine(SeedFile.RESOLUTION_ADOPTION)
                        + ", column instrument_code: 'BUDAPEST': a vote is taken on a resolution, and this is of the kind TREATY");
        refused(
                ChangedFiles.appending(
                        SeedFile.RESOLUTION_ADOPTION,
                        "A-RES-76-19,PLENARY,2021,,RECORDED_VOTE,,,,,,,,UNDL_VOTES,SECONDARY"),
                lastLine(SeedFile.RESOLUTION_ADOPTION)
                        + ": a recorded vote has yes, no and abstain; an adoption without a vote has no totals");
    }

    @Test
    void anEntryIntoForceBeforeTheActThatMakesAParty() {
        refused(
                ChangedFiles.appending(SeedFile.COMMITMENT, "AFG,UNCAC,IN_FORCE,2008-08-24,,UNTC_2015,SECONDARY"),
                lastLine(SeedFile.COMMITMENT)
                        + ", column date: '2008-08-24': the same source dates the act that makes a party 2008-08-25, on line "
                        + ChangedFiles.lineOf(SeedFile.COMMITMENT, "AFG,UNCAC,RATIFIED,2008-08-25"));
    }

    @Test
    void aRoundThatEndsBeforeItStarts() {
        refused(
                ChangedFiles.of(
                        SeedFile.DIALOGUE_ROUND,
                        text -> text.replace(
                                "EU-KOR-CYBER,7,false,2025-05-20,2025-05-20",
                                "EU-KOR-CYBER,7,false,2025-05-20,2025-05-19")),
                "db/data/dialogue_round.csv, line " + ChangedFiles.lineOf(SeedFile.DIALOGUE_ROUND, "EU-KOR-CYBER,7,")
                        + ", column start_date, end_date: '2025-05-20, 2025-05-19': the round ends before it starts");
    }

    @Test
    void aCodeOfAnotherType() {
        refused(
                ChangedFiles.appending(
                        SeedFile.PROJECT, "PER,Peruvian project,CYBERCRIME,,,,,,,COE_CB_PROGRAMMES,PRIMARY"),
                lastLine(SeedFile.PROJECT) + ", column code: 'PER': another kind of thing has this code, on line "
                        + ChangedFiles.lineOf(SeedFile.ACTOR, "PER,COUNTRY") + " of db/data/actor.csv");
    }

    @Test
    void aStrategyThatLeadsToThatOfAnotherActor() {
        refused(
                ChangedFiles.of(SeedFile.NATIONAL_STRATEGY, text -> text.replace(",NCS-AFG-2014-1,", ",NCS-PER-2015,")),
                "db/data/national_strategy.csv, line "
                        + ChangedFiles.lineOf(SeedFile.NATIONAL_STRATEGY, "NCS-AFG-2014-2,")
                        + ", column same_as: 'NCS-PER-2015':"
                        + " another row of the same actor stands for the document, and this is one of PER");
    }

    @Test
    void aStrategyWhosePeriodEndsBeforeItBegins() {
        refused(
                ChangedFiles.appending(
                        SeedFile.NATIONAL_STRATEGY,
                        "NCS-PER-2030,PER,STRATEGY,,,,,2030,2029,,,,,,,,NCS_KOSTYUK_V1,SECONDARY"),
                lastLine(SeedFile.NATIONAL_STRATEGY)
                        + ", column period_from, period_until: '2030, 2029': the period ends before it begins");
    }

    @Test
    void aLawRevisedBeforeItWasPassed() {
        refused(
                ChangedFiles.appending(
                        SeedFile.NATIONAL_LAW, "LAW-PER-2030,PER,,,2030,,2029,,,,,PRIVACY_LAW_CORPUS_1_1,SECONDARY"),
                lastLine(SeedFile.NATIONAL_LAW)
                        + ", column passed, in_force_since, revised: '2030, , 2029': a law is passed before it is in force or revised");
    }

    @Test
    void aTeamInACountryAsIfItWereANetwork() {
        refused(
                ChangedFiles.appending(
                        SeedFile.RESPONSE_TEAM_MEMBERSHIP, "PER_PECERT,PER,MEMBER,,,,PECERT_ABOUT,PRIMARY"),
                lastLine(SeedFile.RESPONSE_TEAM_MEMBERSHIP)
                        + ", column network_code: 'PER': a network is an organisation, and this is a country");
    }

    @Test
    void anAttributionBeforeTheOperationBegan() {
        refused(
                ChangedFiles.appending(
                        SeedFile.ATTRIBUTION,
                        "OP-ALBANIA-2022-09,USA,IRN,2022-09-08,ATTRIBUTED,STATE,,,,,,,EUREPOC_1_1,SECONDARY"),
                lastLine(SeedFile.ATTRIBUTION) + ", column date: '2022-09-08': OP-ALBANIA-2022-09 began on 2022-09-09");
    }

    @Test
    void anAttributionWithoutAnActorThatNamesAState() {
        refused(
                ChangedFiles.appending(
                        SeedFile.ATTRIBUTION,
                        "OP-ALBANIA-2022-09,USA,,2022-09-10,ATTRIBUTED,STATE,,,,,,,EUREPOC_1_1,SECONDARY"),
                lastLine(SeedFile.ATTRIBUTION) + ", column attributed_to_code, responsibility: ', STATE':"
                        + " attributed_to_code is empty where responsibility is NOT_NAMED, and only there");
    }

    @Test
    void aListingBeforeTheRegimeIsInForce() {
        refused(
                ChangedFiles.appending(
                        SeedFile.SANCTION_LISTING, "UK-CYBER,2019-01-01,RUS,1,0,,,,,GOVJE_GBR_2022,SECONDARY"),
                lastLine(SeedFile.SANCTION_LISTING)
                        + ", column date: '2019-01-01': UK-CYBER is in force since 2020-12-31");
    }

    @Test
    void aProjectWithABudgetAndNoCurrency() {
        refused(
                ChangedFiles.appending(
                        SeedFile.PROJECT, "PER-PROJECT,Peruvian project,CYBERCRIME,,,1,2,,,COE_CB_PROGRAMMES,PRIMARY"),
                lastLine(SeedFile.PROJECT) + ", column budget_low, budget_high, currency: '1, 2, ':"
                        + " budget_low, budget_high and currency are all there or all empty");
    }

    @Test
    void anOfficeThatEndsBeforeItBegins() {
        refused(
                ChangedFiles.appending(
                        SeedFile.DIPLOMACY_OFFICE, "OFF-PER,PER,,UNIT,,2020,2019,,,DIPLO_CYBER_LESSON,SECONDARY"),
                lastLine(SeedFile.DIPLOMACY_OFFICE)
                        + ", column since, until, seen: '2020, 2019, ': the office ends, or is seen, before it begins");
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
            String message = empty.refusal(ChangedFiles.appending(SeedFile.SOURCE, "lower,t,p,DATASET,,,,,"));
            assertTrue(
                    message.contains("column code: 'lower': a code is upper-case letters, digits, - and _"), message);
            assertEquals(0, empty.number("SELECT count(*) FROM pg_class WHERE relname = 'source'"));
        }
    }
}
