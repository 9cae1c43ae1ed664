package org.cyberatlas.partnership;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.cyberatlas.testsupport.CsvRows;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PartnershipTest {

    @Test
    void theUnionAndCanadaHaveThreePartnershipsOfWhichOneBinds() {
        JsonPath data = ask("""
                { partnerships(between: ["EU", "CAN"]) { totalCount nodes { code binding kind parties { code }
                    source { code } } } }""");
        String own = "partnerships.nodes.findAll { it.parties.code == ['EU', 'CAN'] }.";
        assertEquals(List.of("EU-CAN-DP", "EU-CAN-SDP", "EU-CAN-SPA"), data.getList(own + "code"));
        assertEquals(List.of(false, false, true), data.getList(own + "binding"));
        assertEquals("EEAS_13529", data.getString(own + "source.code[2]"));
        assertTrue(data.getList("partnerships.nodes.code")
                .containsAll(List.of("COUNTER-RANSOMWARE", "TALLINN-MECHANISM")));
    }

    @Test
    void theStepsOfAnAgreementStandInTheirOrder() {
        JsonPath data = ask("""
                { partnership(code: "eu-can-spa") { milestones { event date source { code } } } }""");
        assertEquals(
                List.of(
                        "NEGOTIATING_MANDATE",
                        "NEGOTIATIONS_STARTED",
                        "INITIALLED",
                        "ADOPTED_BY_COMMISSION",
                        "SIGNING_DECISION",
                        "SIGNED",
                        "PARLIAMENT_CONSENT",
                        "PROVISIONAL_APPLICATION",
                        "PROVISIONAL_APPLICATION"),
                data.getList("partnership.milestones.event"));
        assertEquals("2011-09", data.getString("partnership.milestones[1].date"));
        assertEquals("DEC_2016_2118", data.getString("partnership.milestones[0].source.code"));
    }

    @Test
    void anOpenCoalitionHasMembersAndNoParties() {
        JsonPath data = ask("""
                { partnership(code: "FOC") { binding parties { code } members(first: 2) { totalCount
                    nodes { joined actor { code } partnership { code } source { code } } } } }""");
        assertNull(data.get("partnership.binding"));
        assertEquals(List.of(), data.getList("partnership.parties"));
        assertEquals(
                CsvRows.count("partnership_member", "partnership_code", "FOC"),
                data.getInt("partnership.members.totalCount"));
        assertEquals(List.of("ARG", "ARG"), data.getList("partnership.members.nodes.actor.code"));
        assertEquals(List.of("FOC", "FOC"), data.getList("partnership.members.nodes.partnership.code"));
    }

    @Test
    void pagesOfMembersFollowEachOther() {
        JsonPath first = ask("{ partnership(code: \"FOC\") { members(first: 2) { pageInfo { endCursor } } } }");
        JsonPath second = ask("{ partnership(code: \"FOC\") { members(first: 1, after: \""
                + first.getString("partnership.members.pageInfo.endCursor")
                + "\") { nodes { actor { code } } pageInfo { hasPreviousPage } } } }");
        assertEquals(List.of("AUS"), second.getList("partnership.members.nodes.actor.code"));
        assertTrue(second.getBoolean("partnership.members.pageInfo.hasPreviousPage"));
    }

    @Test
    void membersParticipateLikeParties() {
        JsonPath data = ask("""
                { peru: country(code: "PER") { partnerships { nodes { code members(first: 1) { totalCount } } } }
                  together: partnerships(between: ["EU", "PER"]) { nodes { code } } }""");
        assertEquals(
                List.of("CHRISTCHURCH-CALL", "CPTPP", "DFI", "EU-LAC-DA"),
                data.getList("peru.partnerships.nodes.code"));
        assertTrue(data.getList("together.nodes.code").contains("EU-LAC-DA"));
        assertEquals(49, data.getInt("peru.partnerships.nodes.find { it.code == 'EU-LAC-DA' }.members.totalCount"));
    }

    @Test
    void aliasesWithDifferentPartnersKeepTheirOwnData() {
        JsonPath data = ask("""
                { canada: actor(code: "CAN") { ...parts } union: actor(code: "EU") { ...parts } }
                fragment parts on Actor {
                    withBrazil: partnerships(with: ["BRA"]) { nodes { code } }
                    withJapan: partnerships(with: ["JPN"]) { nodes { code } } }""");
        assertEquals(List.of("COUNTER-RANSOMWARE"), data.getList("canada.withBrazil.nodes.code"));
        assertTrue(data.getList("canada.withJapan.nodes.code").contains("FOC"));
        assertEquals(
                List.of("COUNTER-RANSOMWARE", "EU-BRA-SP", "EU-LAC-DA"), data.getList("union.withBrazil.nodes.code"));
        assertTrue(data.getList("union.withJapan.nodes.code").containsAll(List.of("EU-JPN-DP", "EU-JPN-SDP")));
        assertFalse(data.getList("union.withJapan.nodes.code").contains("EU-BRA-SP"));
    }

    @Test
    void membersAreNarrowedToThePartnersOfAnActor() {
        JsonPath data = ask("""
                { partnership(code: "COUNTER-RANSOMWARE") { all: members(first: 0) { totalCount }
                    partners: members(partnersOf: "EU", first: 200) { nodes { actor { code } source { code } } }
                    none: members(partnersOf: "ABW") { nodes { actor { code } } } } }""");
        assertEquals(68, data.getInt("partnership.all.totalCount"));
        List<String> partners = data.getList("partnership.partners.nodes.actor.code");
        assertEquals(51, partners.size());
        // Parties to a partnership with the Union and partners in a dialogue, but not those in the same coalition
        // alone.
        assertTrue(partners.containsAll(List.of("ALB", "BRA", "CAN", "IND", "JPN", "NOR", "UKR", "USA")));
        assertFalse(partners.contains("EU"));
        assertFalse(partners.contains("PHL"));
        assertEquals(List.of(), data.getList("partnership.none.nodes"));
    }

    @Test
    void anUnknownPartnerIsRefused() {
        JsonPath response =
                askExpectingError("{ partnership(code: \"FOC\") { members(partnersOf: \"EUU\") { totalCount } } }");
        assertEquals("UNKNOWN_CODE", response.getString("errors[0].extensions.code"));
        assertEquals("partnersOf", response.getString("errors[0].extensions.argument"));
    }
}
