package org.cyberatlas.actor;

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
import java.util.Objects;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class MembershipTest {

    @Test
    void theEuropeanUnionHasTwentySevenMembersNineCandidatesAndOneThatLeft() {
        JsonPath data = ask("""
                { organisation(code: "EU") {
                    members(role: MEMBER) { totalCount nodes { actor { code } } }
                    candidates: members(role: CANDIDATE) { totalCount }
                    inForce: members { totalCount }
                    ever: members(current: false) { totalCount }
                    left: members(role: FORMER_MEMBER, current: false) { nodes { actor { code } since current } } } }""");
        assertEquals(27, data.getInt("organisation.members.totalCount"));
        assertEquals(27, data.getList("organisation.members.nodes").size());
        assertFalse(data.getList("organisation.members.nodes.actor.code").contains("GBR"));
        assertEquals(9, data.getInt("organisation.candidates.totalCount"));
        assertEquals(36, data.getInt("organisation.inForce.totalCount"));
        assertEquals(37, data.getInt("organisation.ever.totalCount"));
        assertEquals(List.of("GBR"), data.getList("organisation.left.nodes.actor.code"));
        assertEquals("1973", data.getString("organisation.left.nodes[0].since"));
        assertFalse(data.getBoolean("organisation.left.nodes[0].current"));
    }

    @Test
    void nullMeansTheRolesInForceAsTheDefaultDoes() {
        JsonPath data = ask("""
                { country(code: "GBR") { memberships { totalCount } null: memberships(current: null) { totalCount } }
                  organisation(code: "EU") { members { totalCount } null: members(current: null) { totalCount } } }""");
        assertEquals(data.getInt("country.memberships.totalCount"), data.getInt("country.null.totalCount"));
        assertEquals(36, data.getInt("organisation.members.totalCount"));
        assertEquals(36, data.getInt("organisation.null.totalCount"));
    }

    @Test
    void formerMembersAreFoundWhetherOrNotEndedRolesAreRequested() {
        String left =
                "{ organisation(code: \"ECOWAS\") { members(%s) { totalCount nodes { actor { code } current } } } }";
        for (String arguments : List.of(
                "role: FORMER_MEMBER", "role: FORMER_MEMBER, current: true", "role: FORMER_MEMBER, current: false")) {
            JsonPath data = ask(left.formatted(arguments));
            assertEquals(
                    List.of("BFA", "MLI", "NER"), data.getList("organisation.members.nodes.actor.code"), arguments);
            assertEquals(3, data.getInt("organisation.members.totalCount"), arguments);
            assertFalse(data.getBoolean("organisation.members.nodes[0].current"));
        }
        assertFalse(ask(left.formatted("first: 50"))
                .getList("organisation.members.nodes.actor.code")
                .contains("BFA"));
    }

    @Test
    void theStartIsThatOfTheRoleShown() {
        JsonPath data = ask("""
                { oas: organisation(code: "OAS") { members(role: SUSPENDED) { nodes { actor { code } since sinceSource { code } } } }
                  au: organisation(code: "AU") { members(role: SUSPENDED) { nodes { actor { code } since } }
                    full: members(role: MEMBER, first: 200) { nodes { actor { code } } } } }""");
        assertEquals(List.of("CUB"), data.getList("oas.members.nodes.actor.code"));
        assertNull(data.get("oas.members.nodes[0].since"));
        assertNull(data.get("oas.members.nodes[0].sinceSource"));
        assertEquals(List.of("BFA", "MLI", "NER", "SDN"), data.getList("au.members.nodes.actor.code"));
        assertTrue(data.getList("au.members.nodes.since").stream().allMatch(Objects::isNull));
        assertTrue(data.getList("au.full.nodes.actor.code").contains("GAB"));
    }

    @Test
    void correctedMembershipsHaveTheDaysOfTheirSources() {
        JsonPath data = ask("""
                { organisation(code: "ITU") { members(first: 200) { totalCount nodes { actor { code } since } } }
                  kingdom: actor(code: "GBR") { memberships(current: false) { nodes { organisation { code } since until source { code } } } }
                  nicaragua: actor(code: "NIC") { memberships(current: false) { nodes { organisation { code } role until } } }
                  finland: actor(code: "FIN") { memberships { nodes { organisation { code } since } } } }""");
        assertEquals(194, data.getInt("organisation.members.totalCount"));
        assertEquals("2024-09-19", data.getString("organisation.members.nodes.find { it.actor.code == 'PLW' }.since"));
        assertFalse(data.getList("organisation.members.nodes.actor.code").contains("CUW"));
        String left = "kingdom.memberships.nodes.find { it.organisation.code == 'EU' }.";
        assertEquals("1973", data.getString(left + "since"));
        assertEquals("2020-01-31", data.getString(left + "until"));
        assertEquals(
                "2023-11-19",
                data.getString("nicaragua.memberships.nodes.find { it.organisation.code == 'OAS' }.until"));
        assertEquals(
                "1969-01-28",
                data.getString("finland.memberships.nodes.find { it.organisation.code == 'OECD' }.since"));
        assertEquals("1989", data.getString("finland.memberships.nodes.find { it.organisation.code == 'COE' }.since"));
    }

    @Test
    void membersAreListedByCode() {
        JsonPath data = ask("""
                { g7: organisation(code: "g7") { members { nodes { actor { code } role } } }
                  brics: organisation(code: "BRICS") { members(role: MEMBER) { nodes { actor { code } } } } }""");
        assertEquals(
                List.of("CAN", "DEU", "FRA", "GBR", "ITA", "JPN", "USA"), data.getList("g7.members.nodes.actor.code"));
        assertEquals(
                List.of("ARE", "BRA", "CHN", "EGY", "ETH", "IDN", "IND", "IRN", "RUS", "SAU", "ZAF"),
                data.getList("brics.members.nodes.actor.code"));
    }

    @Test
    void theRoleAndTheFirstYearEachNameTheirOwnSource() {
        JsonPath data = ask("""
                { organisation(code: "EU") { members(first: 1, role: MEMBER) { nodes {
                    actor { code } organisation { code } role since until current source { code } sinceSource { code } } } } }""");
        data.setRootPath("data.organisation.members.nodes[0]");
        assertEquals("AUT", data.getString("actor.code"));
        assertEquals("EU", data.getString("organisation.code"));
        assertEquals("MEMBER", data.getString("role"));
        assertEquals("1995", data.getString("since"));
        assertNull(data.get("until"));
        assertTrue(data.getBoolean("current"));
        assertEquals("CIA_WFB", data.getString("source.code"));
        assertEquals("COW_IGO_V3", data.getString("sinceSource.code"));
    }

    @Test
    void anActorListsItsOrganisationsByCodeAndFormerOnesOnRequest() {
        JsonPath data = ask("""
                { peru: actor(code: "PER") { memberships { nodes { organisation { code } } } }
                  kingdom: actor(code: "GBR") {
                    memberships { totalCount nodes { organisation { code } } }
                    ever: memberships(current: false) { totalCount nodes { organisation { code } role } } } }""");
        assertEquals(
                List.of(
                        "APEC",
                        "G77",
                        "INTERPOL",
                        "ITU",
                        "MERCOSUR",
                        "NON_ALIGNED",
                        "OAS",
                        "PACIFIC_ALLIANCE",
                        "UN",
                        "WTO"),
                data.getList("peru.memberships.nodes.organisation.code"));
        assertFalse(data.getList("kingdom.memberships.nodes.organisation.code").contains("EU"));
        assertEquals(data.getInt("kingdom.memberships.totalCount") + 2, data.getInt("kingdom.ever.totalCount"));
        assertEquals("FORMER_MEMBER", data.getString("kingdom.ever.nodes.find { it.organisation.code == 'EU' }.role"));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        JsonPath first = ask("""
                { organisation(code: "G7") { members(first: 4) { totalCount nodes { actor { code } }
                    pageInfo { hasNextPage hasPreviousPage endCursor } } } }""");
        first.setRootPath("data.organisation.members");
        assertEquals(7, first.getInt("totalCount"));
        assertEquals(List.of("CAN", "DEU", "FRA", "GBR"), first.getList("nodes.actor.code"));
        assertTrue(first.getBoolean("pageInfo.hasNextPage"));
        assertFalse(first.getBoolean("pageInfo.hasPreviousPage"));

        JsonPath second = ask("""
                { organisation(code: "G7") { members(first: 4, after: "%s") { nodes { actor { code } }
                    pageInfo { hasNextPage hasPreviousPage } } } }""".formatted(first.getString("pageInfo.endCursor")));
        second.setRootPath("data.organisation.members");
        assertEquals(List.of("ITA", "JPN", "USA"), second.getList("nodes.actor.code"));
        assertFalse(second.getBoolean("pageInfo.hasNextPage"));
        assertTrue(second.getBoolean("pageInfo.hasPreviousPage"));
    }

    @Test
    void aCursorOfOneListingIsRefusedByAnother() {
        String cursor = ask("{ organisation(code: \"G7\") { members(first: 1) { pageInfo { endCursor } } } }")
                .getString("organisation.members.pageInfo.endCursor");
        JsonPath response = askExpectingError(
                "{ actor(code: \"CAN\") { memberships(after: \"%s\") { totalCount } } }".formatted(cursor));
        assertEquals("BAD_CURSOR", response.getString("errors[0].extensions.code"));
    }

    @Test
    void aRefusedCursorFailsOnlyTheFieldThatItWasGivenTo() {
        JsonPath response = askExpectingError("""
                { canada: actor(code: "CAN") { memberships(after: "nonsense") { totalCount } }
                  peru: actor(code: "PER") { memberships { totalCount } } }""");
        assertEquals(List.of(List.of("canada", "memberships")), response.getList("errors.path"));
        assertEquals("BAD_CURSOR", response.getString("errors[0].extensions.code"));
        assertEquals(10, response.getInt("data.peru.memberships.totalCount"));
    }

    @Test
    void aliasesWithDifferentArgumentsKeepTheirOwnDataBelowManyParents() {
        JsonPath data = ask("""
                { organisation(code: "G7") { members { nodes { actor { code
                    inForce: memberships { totalCount }
                    ever: memberships(current: false) { totalCount }
                    first: memberships(first: 1) { nodes { organisation { code } } }
                    two: memberships(first: 2) { nodes { organisation { code } } } } } } } }""");
        data.setRootPath("data.organisation.members.nodes");
        for (String code : List.of("CAN", "DEU", "FRA", "GBR", "ITA", "JPN", "USA")) {
            String actor = "find { it.actor.code == '" + code + "' }.actor.";
            int left = data.getInt(actor + "ever.totalCount") - data.getInt(actor + "inForce.totalCount");
            assertEquals(code.equals("GBR") ? 2 : 0, left, code);
            assertEquals(1, data.getList(actor + "first.nodes").size(), code);
            assertEquals(2, data.getList(actor + "two.nodes").size(), code);
        }
    }

    @Test
    void aliasesUnderFragmentsOnBothKindsOfActorKeepTheirOwnData() {
        JsonPath data = ask("""
                query { country: actor(code: "PER") { ...belongs } organisation: actor(code: "EU") { ...belongs } }
                fragment belongs on Actor {
                  code
                  ... on Country { one: memberships(first: 1) { nodes { organisation { code } } }
                                   all: memberships { totalCount } }
                  ... on Organisation { all: memberships { totalCount }
                                        one: members(first: 1, role: MEMBER) { nodes { actor { code } } } }
                }""");
        assertEquals(List.of("APEC"), data.getList("country.one.nodes.organisation.code"));
        assertEquals(10, data.getInt("country.all.totalCount"));
        assertEquals(List.of("AUT"), data.getList("organisation.one.nodes.actor.code"));
        assertEquals(3, data.getInt("organisation.all.totalCount"));
    }
}
