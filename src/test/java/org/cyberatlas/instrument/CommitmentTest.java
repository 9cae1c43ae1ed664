package org.cyberatlas.instrument;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.cyberatlas.testsupport.CsvRows;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CommitmentTest {

    @Test
    void theActsOfPeruOnTheBudapestConventionAreListed() {
        JsonPath data = ask("""
                { country(code: "PER") { commitments(instruments: ["budapest"]) { totalCount nodes {
                    event date note verification source { code } instrument { code } actor { code } } } } }""");
        data.setRootPath("data.country.commitments");
        assertEquals(6, data.getInt("totalCount"));
        assertEquals(
                List.of(
                        "VOTED_BY_PARLIAMENT",
                        "APPROVED_BY_PARLIAMENT",
                        "RATIFIED_BY_DECREE",
                        "TEXT_PUBLISHED",
                        "IN_FORCE",
                        "RESERVATIONS"),
                data.getList("nodes.event"));
        List<String> dates = data.getList("nodes.date");
        assertEquals(
                List.of("2019-01-30", "2019-02-12", "2019-03-09", "2019-09-22", "2019-12-01"), dates.subList(0, 5));
        assertNull(dates.get(5));
        assertEquals(
                List.of(
                        "DIRLEGIS_PER",
                        "PER_DS_010_2019",
                        "IAPP_PE_2019",
                        "IAPP_PE_2019",
                        "PERUREC_185",
                        "WIPO_PER_952"),
                data.getList("nodes.source.code"));
        assertEquals(
                List.of("PRESS", "PRIMARY", "PRESS", "PRESS", "PRESS", "SECONDARY"),
                data.getList("nodes.verification"));
        assertEquals("85 to 0", data.getString("nodes[0].note"));
    }

    @Test
    void canadaSignedLongBeforeItRatified() {
        JsonPath data = ask("""
                { country(code: "CAN") { commitments(instruments: ["BUDAPEST"]) {
                    nodes { event date source { code } } } } }""");
        data.setRootPath("data.country.commitments.nodes");
        assertEquals(
                List.of("NLD_TRB_2007_10"),
                data.getList("findAll { it.event == 'SIGNED' && it.date == '2001-11-23' }.source.code"));
        assertEquals(List.of("2015-07-08", "2015-07-08"), data.getList("findAll { it.event == 'RATIFIED' }.date"));
        assertEquals(
                List.of("CANADA_CA_2015", "PRT_AVISO_66_2016"),
                data.getList("findAll { it.event == 'RATIFIED' }.source.code"));
    }

    @Test
    void anInvitationToAccedeIsNotBinding() {
        JsonPath data = ask("""
                { instrument(code: "BUDAPEST") { parties(events: [INVITED_TO_ACCEDE]) { nodes { actor { code } date } } }
                  countries(among: { codes: ["KEN", "MWI", "PNG"], partyTo: ["BUDAPEST"] }) { totalCount } }""");
        assertEquals(
                CsvRows.count("commitment", "event", "INVITED_TO_ACCEDE"),
                data.getList("instrument.parties.nodes").size());
        assertEquals("2024-10-09", data.getString("instrument.parties.nodes.find { it.actor.code == 'KEN' }.date"));
        assertEquals(0, data.getInt("countries.totalCount"));
    }

    @Test
    void aSignatoryIsNoParty() {
        JsonPath data = ask("""
                { instrument(code: "BUDAPEST-P2") {
                    ratified: parties(events: [RATIFIED]) { nodes { actor { code } } }
                    signed: parties(events: [SIGNED], first: 200) { nodes { actor { code } } } } }""");
        assertEquals(true, data.getList("instrument.signed.nodes.actor.code").contains("PER"));
        assertFalse(data.getList("instrument.ratified.nodes.actor.code").contains("PER"));
    }

    @Test
    void anInstrumentListsTheActsAboutItByActor() {
        JsonPath data = ask("""
                { instrument(code: "TAMPERE") { parties(first: 3) { nodes { actor { code } event date } } } }""");
        assertEquals(List.of("ARG", "ARG", "ARM"), data.getList("instrument.parties.nodes.actor.code"));
        assertEquals(List.of("SIGNED", "RATIFIED", "ACCEDED"), data.getList("instrument.parties.nodes.event"));
    }

    @Test
    void allPagesTogetherHoldEveryActOnce() {
        List<String> seen = new ArrayList<>();
        String after = "";
        int total;
        boolean more;
        do {
            JsonPath page = ask("""
                    { instrument(code: "BUDAPEST") { parties(first: 60%s) { totalCount
                        nodes { actor { code } event date source { code } } pageInfo { hasNextPage endCursor } } } }""".formatted(after));
            page.setRootPath("data.instrument.parties");
            page.getList("nodes").forEach(node -> seen.add(node.toString()));
            total = page.getInt("totalCount");
            more = page.getBoolean("pageInfo.hasNextPage");
            after = ", after: \"" + page.getString("pageInfo.endCursor") + "\"";
        } while (more);
        assertEquals(CsvRows.count("commitment", "instrument_code", "BUDAPEST"), total);
        assertEquals(total, seen.size());
        assertEquals(total, new HashSet<>(seen).size());
    }

    @Test
    void filtersByKindOfInstrumentAndAnEmptyListMatchesNothing() {
        JsonPath data = ask("""
                { country(code: "CHN") {
                    frameworks: commitments(kinds: [FRAMEWORK]) { nodes { instrument { code kind } event } }
                    none: commitments(kinds: []) { totalCount } } }""");
        assertEquals(List.of("CHN-LAS-DATA-SECURITY"), data.getList("country.frameworks.nodes.instrument.code"));
        assertEquals(0, data.getInt("country.none.totalCount"));
    }

    @Test
    void aliasesWithDifferentArgumentsKeepTheirOwnDataBelowManyParents() {
        JsonPath data = ask("""
                { organisation(code: "G7") { members { nodes { actor { ...acts ... on Country { ...acts } } } } } }
                fragment acts on Actor { code
                  budapest: commitments(instruments: ["BUDAPEST"]) { nodes { instrument { code } actor { code } } }
                  convention: commitments(instruments: ["UNTOC"]) { nodes { instrument { code } actor { code } } }
                  two: commitments(first: 2) { nodes { actor { code } } } }""");
        List<String> members = data.getList("organisation.members.nodes.actor.code");
        assertEquals(7, members.size());
        for (int i = 0; i < members.size(); i++) {
            String actor = "organisation.members.nodes[" + i + "].actor.";
            assertEquals(List.of("BUDAPEST"), data.getList(actor + "budapest.nodes.instrument.code.unique()"));
            assertEquals(List.of("UNTOC"), data.getList(actor + "convention.nodes.instrument.code.unique()"));
            for (String alias : List.of("budapest", "convention", "two")) {
                assertEquals(
                        List.of(members.get(i)), data.getList(actor + alias + ".nodes.actor.code.unique()"), alias);
            }
            assertEquals(2, data.getList(actor + "two.nodes").size());
        }
    }

    @Test
    void anUnknownInstrumentIsRefusedWithTheNearestCodeAndFailsNothingElse() {
        JsonPath response = askExpectingError("""
                { canada: actor(code: "CAN") { commitments(instruments: ["budapst"]) { totalCount } }
                  peru: actor(code: "PER") { commitments(instruments: ["BUDAPEST"]) { totalCount } } }""");
        assertEquals(1, response.getList("errors").size());
        assertEquals("UNKNOWN_CODE", response.getString("errors[0].extensions.code"));
        assertEquals("instruments", response.getString("errors[0].extensions.argument"));
        assertEquals("unknown instrument 'budapst'; did you mean 'BUDAPEST'?", response.getString("errors[0].message"));
        assertEquals(6, response.getInt("data.peru.commitments.totalCount"));
    }
}
