package org.cyberatlas.actor;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import org.cyberatlas.testsupport.CsvRows;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ActorSetTest {

    @Test
    void dialoguePartnersOfTheUnionDoNotIncludeTheUnion() {
        assertEquals(
                CsvRows.of("dialogue_party").stream()
                        .filter(party -> CsvRows.count(
                                        "dialogue_party",
                                        row -> row.get("actor_code").equals("EU")
                                                && row.get("dialogue_code").equals(party.get("dialogue_code")))
                                > 0)
                        .map(party -> party.get("actor_code"))
                        .filter(code -> !code.equals("EU"))
                        .distinct()
                        .sorted()
                        .toList(),
                codes("dialogueWith: [\"EU\"]"));
    }

    @Test
    void aSignatureAloneMakesNoParty() {
        List<String> parties = codes("partyTo: [\"budapest\"]");
        assertEquals(76, parties.size());
        assertTrue(parties.containsAll(Set.of("CAN", "PER", "MCO", "TON")));
        // Invited to accede, which does not bind it.
        assertTrue(!parties.contains("KEN"));
        assertEquals(List.of(), codes("codes: [\"IRL\"], partyTo: [\"BUDAPEST\"]"));
        // Signed by 71 by name, ratified by one as read.
        assertEquals(List.of("QAT"), codes("partyTo: [\"UNCC\"]"));
    }

    @Test
    void memberOfMeansCurrentFullMembersByDefault() {
        List<String> members = codes("memberOf: [\"EU\"]");
        assertEquals(27, members.size());
        assertTrue(!members.contains("GBR") && !members.contains("UKR"));
        assertEquals(
                List.of("ALB", "BIH", "GEO", "MDA", "MKD", "MNE", "SRB", "TUR", "UKR"),
                codes("memberOf: [\"EU\"], roles: [CANDIDATE]"));
    }

    @Test
    void allConditionsHoldAndNotExcludes() {
        assertEquals(List.of("AUT", "CYP", "IRL", "MLT"), codes("memberOf: [\"EU\"], not: {memberOf: [\"NATO\"]}"));
        assertEquals(List.of("CAN", "USA"), codes("subregions: [\"northern america\"], unMember: true"));
        assertEquals(
                List.of("CAN"), codes("subregions: [\"Northern America\"], unMember: true, not: {codes: [\"us\"]}"));
        assertEquals(List.of("CAN", "PER"), codes("codes: [\"604\", \"ca\", \"PER\"]"));
        assertEquals(List.of("PER"), codes("codes: [\"PER\"], not: {not: {codes: [\"PER\"]}}"));
    }

    @Test
    void anEmptySetHasAnEmptyResult() {
        for (String empty : List.of(
                "codes: []",
                "memberOf: []",
                "partyTo: []",
                "not: {}",
                "regions: [\"Europe\"], subregions: [\"Northern America\"]")) {
            JsonPath data = ask("{ countries(among: {" + empty
                    + "}) { totalCount nodes { code } pageInfo { hasNextPage endCursor } } }");
            assertEquals(0, data.getInt("countries.totalCount"), empty);
            assertEquals(List.of(), data.getList("countries.nodes"), empty);
        }
    }

    @Test
    void anUnknownNameIsAnErrorWithTheNearestKnown() {
        assertEquals("unknown instrument 'BUDAPST'; did you mean 'BUDAPEST'?", refusal("partyTo: [\"BUDAPST\"]"));
        assertEquals("unknown region 'Europ'; did you mean 'Europe'?", refusal("regions: [\"Europ\"]"));
        String regions = "; known are 'Africa', 'Americas', 'Asia', 'Europe', 'Oceania'";
        assertEquals("unknown region 'Nothern'" + regions, refusal("regions: [\"Nothern\"]"));
        assertEquals("unknown region 'Northern America'" + regions, refusal("regions: [\"Northern America\"]"));
        assertEquals(
                "unknown organisation 'PER'", refusal("memberOf: [\"PER\"]").substring(0, 26));
        assertTrue(refusal("codes: [\"PERU\"]").contains("'PER'"));
        assertEquals(
                "among.not.codes",
                askExpectingError("{ countries(among: {not: {codes: [\"QQQ\"]}}) { totalCount } }")
                        .getString("errors[0].extensions.argument"));
    }

    @Test
    void formerMembersAreASet() {
        assertEquals(List.of("GBR"), codes("memberOf: [\"EU\"], roles: [FORMER_MEMBER]"));
        assertEquals(
                List.of("BFA", "GBR", "MLI", "NER"), codes("memberOf: [\"EU\", \"ECOWAS\"], roles: [FORMER_MEMBER]"));
        assertEquals(
                28, codes("memberOf: [\"EU\"], roles: [MEMBER, FORMER_MEMBER]").size());
        assertEquals(27, codes("memberOf: [\"EU\"]").size());
        assertEquals(List.of(), codes("codes: [\"GBR\"], not: {memberOf: [\"EU\"], roles: [FORMER_MEMBER]}"));
    }

    /** An organisation has no neighbours, and no operation is attributed to one. */
    @Test
    void anArgumentForCountriesTakesNoOrganisation() {
        assertEquals(codes("bordering: [\"DEU\"]"), codes("bordering: [\"de\"]"));
        assertEquals(codes("attributedTo: [\"AUS\"]"), codes("attributedTo: [\"AU\"]"));
        assertTrue(refusal("bordering: [\"EU\"]").startsWith("unknown country 'EU'"));
        assertTrue(refusal("attributedTo: [\"NATO\"]").startsWith("unknown country 'NATO'"));
        for (String field : List.of(
                "initiatives(countries: [\"OAS\"])",
                "attributions(to: [\"OAS\"])",
                "cyberOperations(attributedTo: [\"OAS\"])",
                "country(code: \"USA\") { attributionsMade(to: [\"OAS\"])")) {
            JsonPath refused =
                    askExpectingError("{ " + field + " { totalCount }" + (field.contains("{") ? " } }" : " }"));
            assertTrue(refused.getString("errors[0].message").startsWith("unknown country 'OAS'"), refused::prettify);
            assertEquals("UNKNOWN_CODE", refused.getString("errors[0].extensions.code"));
        }
        ask("{ initiatives(countries: [\"AU\"]) { totalCount } attributions(to: [\"CN\"]) { totalCount } }");
    }

    @Test
    void rolesWithoutAnOrganisationAreRefused() {
        assertEquals("'among.roles' says how one is a member: give memberOf too", refusal("roles: [OBSERVER]"));
    }

    @Test
    void retiredAndReservedCodesAreNamedAsSuch() {
        assertEquals("code 'UK' is reserved for the United Kingdom; use GB or GBR", refusal("codes: [\"uk\"]"));
        assertEquals("code 'EL' is the European Union's own for Greece; use GR or GRC", refusal("codes: [\"EL\"]"));
        assertEquals(
                "code 'CS' was withdrawn twice, for Czechoslovakia and for Serbia and Montenegro; use CZE, SVK, MNE or SRB",
                refusal("codes: [\"CS\"]"));
        assertEquals("code 'ZAR' is withdrawn with Zaire; use COD", refusal("codes: [\"ZAR\"]"));
        assertEquals(
                "code 'ANT' is withdrawn with the Netherlands Antilles; use BES or CUW or SXM",
                refusal("codes: [\"ant\"]"));
        assertEquals(
                "code 'YUG' is withdrawn with Yugoslavia; use BIH or HRV or MKD or MNE or SRB or SVN",
                refusal("codes: [\"YUG\"]"));
        assertEquals("code 'ROM' was Romania's until 2002; use ROU", refusal("codes: [\"ROM\"]"));
        assertEquals("code '872' is withdrawn with Wake Island; use UMI", refusal("codes: [\"872\"]"));
    }

    @Test
    void aCodeOfAResponseIdentifiesItsActor() {
        assertEquals(List.of("AU"), codes("codes: [\"AU\"]"));
        assertEquals(List.of("AUS"), codes("codes: [\"AUS\"]"));
        assertEquals(List.of("AUS"), codes("codes: [\"036\"]"));
        assertTrue(codes("memberOf: [\"au\"]").contains("AGO"));
    }

    private static List<String> codes(String set) {
        return ask("{ actors(among: {" + set + "}, first: 200) { nodes { code } } }")
                .getList("actors.nodes.code");
    }

    private static String refusal(String set) {
        return askExpectingError("{ countries(among: {" + set + "}) { totalCount } }")
                .getString("errors[0].message");
    }
}
