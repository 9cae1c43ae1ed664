package org.cyberatlas.dialogue;

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
import java.util.Map;
import org.cyberatlas.testsupport.CsvRows;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DialogueTest {

    @Test
    void theEuropeanUnionTalksAboutCyberspaceWithEightPartners() {
        JsonPath data = ask("""
                { organisation(code: "EU") { dialogues(kinds: [CYBER_DIALOGUE]) { totalCount
                    nodes { code track partners(of: "EU") { code } } } } }""");
        List<List<Map<String, String>>> partners =
                data.getList("organisation.dialogues.nodes.findAll { it.track == 'TRACK_1' }.partners");
        assertEquals(
                List.of("BRA", "CHN", "GBR", "IND", "JPN", "KOR", "UKR", "USA"),
                partners.stream()
                        .filter(several -> several.size() == 1)
                        .map(several -> several.get(0).get("code"))
                        .filter(code -> code.length() == 3)
                        .toList());
        assertEquals(
                CsvRows.count(
                        "dialogue",
                        dialogue -> dialogue.get("kind").equals("CYBER_DIALOGUE")
                                && CsvRows.count(
                                                "dialogue_party",
                                                party -> party.get("dialogue_code")
                                                                .equals(dialogue.get("code"))
                                                        && party.get("actor_code")
                                                                .equals("EU"))
                                        > 0),
                data.getInt("organisation.dialogues.totalCount"));
    }

    @Test
    void aDialogueHasItsPurposesWithTheirSources() {
        JsonPath data = ask("""
                { dialogue(code: "eu-bra-cyber") { code established kind purposes
                    source { code } purposeSource { code } parties { code } } }""");
        assertEquals("EU-BRA-CYBER", data.getString("dialogue.code"));
        assertEquals("2014", data.getString("dialogue.established"));
        assertEquals("CYBER_DIALOGUE", data.getString("dialogue.kind"));
        assertEquals(
                List.of("exchange of good practice", "lessons learnt", "responsible State behaviour in cyberspace"),
                data.getList("dialogue.purposes"));
        assertEquals("EEAS_75021", data.getString("dialogue.source.code"));
        assertEquals("ATLAS_COMPARE", data.getString("dialogue.purposeSource.code"));
        assertEquals(List.of("EU", "BRA"), data.getList("dialogue.parties.code"));
    }

    @Test
    void whatNoSourceStatesIsNull() {
        JsonPath data = ask("""
                { dialogue(code: "EU-CAN-SDD") { established nameUsedByPartner purposes purposeSource { code }
                    rounds { totalCount } } }""");
        assertNull(data.get("dialogue.established"));
        assertNull(data.get("dialogue.nameUsedByPartner"));
        assertNull(data.get("dialogue.purposeSource"));
        assertEquals(List.of(), data.getList("dialogue.purposes"));
        assertEquals(0, data.getInt("dialogue.rounds.totalCount"));
    }

    @Test
    void thePartnersAreAllPartiesButTheActor() {
        JsonPath data = ask("""
                { dialogue(code: "EU-CAN-SUMMIT") { ofTheUnion: partners(of: "eu") { code }
                    ofCanadaByItsNumber: partners(of: "124") { code } ofAnOutsider: partners(of: "PE") { code } } }""");
        assertEquals(List.of("CAN"), data.getList("dialogue.ofTheUnion.code"));
        assertEquals(List.of("EU"), data.getList("dialogue.ofCanadaByItsNumber.code"));
        assertEquals(List.of("EU", "CAN"), data.getList("dialogue.ofAnOutsider.code"));
    }

    @Test
    void partnersOfAnUnknownActorAreRefused() {
        JsonPath response =
                askExpectingError("{ dialogue(code: \"EU-CAN-SUMMIT\") { partners(of: \"QQ\") { code } } }");
        assertEquals("UNKNOWN_CODE", response.getString("errors[0].extensions.code"));
        assertEquals("of", response.getString("errors[0].extensions.argument"));
    }

    @Test
    void aRefusedAliasLeavesTheOthersAlone() {
        JsonPath response = askExpectingError("""
                { refused: actor(code: "EU") { dialogues(with: ["JAP"]) { totalCount } }
                  held: actor(code: "EU") { dialogues(with: ["BRA"]) { totalCount } }
                  talks: dialogue(code: "EU-CAN-SUMMIT") { partners(of: "EU") { code } }
                  unknown: dialogue(code: "EU-CAN-SUMMIT") { partners(of: "QQ") { code } } }""");
        assertEquals(2, response.getList("errors").size());
        assertEquals(4, response.getInt("data.held.dialogues.totalCount"));
        assertEquals(List.of("CAN"), response.getList("data.talks.partners.code"));
        assertNull(response.get("data.refused"));
        assertNull(response.get("data.unknown"));
    }

    @Test
    void aDialogueThatIsUnknownIsNull() {
        assertNull(ask("{ dialogue(code: \"EU-ATLANTIS\") { code } }").get("dialogue"));
    }

    @Test
    void dialoguesBetweenActorsHaveAllOfThemAsParties() {
        JsonPath data = ask("""
                { withCanada: dialogues(between: ["EU", "ca"]) { nodes { code } }
                  summits: dialogues(between: ["CAN", "EU"], kinds: [SUMMIT]) { nodes { code } }
                  withPeru: dialogues(between: ["EU", "PER"]) { totalCount } }""");
        assertEquals(
                List.of(
                        "CRI-SUMMIT",
                        "CYBER-DIPLOMATS-17",
                        "EU-CAN-DP-MIN",
                        "EU-CAN-DPC",
                        "EU-CAN-JCC",
                        "EU-CAN-JMC",
                        "EU-CAN-SDD",
                        "EU-CAN-SUMMIT",
                        "G7-CYBER-WG",
                        "G7-ISE-SHIMA"),
                data.getList("withCanada.nodes.code"));
        assertEquals(List.of("EU-CAN-SUMMIT"), data.getList("summits.nodes.code"));
        assertEquals(0, data.getInt("withPeru.totalCount"));
    }

    @Test
    void aFilterWithAnUnknownActorIsRefused() {
        JsonPath between = askExpectingError("{ dialogues(between: [\"EU\", \"QQQ\"]) { totalCount } }");
        assertEquals("UNKNOWN_CODE", between.getString("errors[0].extensions.code"));
        JsonPath with = askExpectingError("{ actor(code: \"EU\") { dialogues(with: [\"JAP\"]) { totalCount } } }");
        assertEquals("with", with.getString("errors[0].extensions.argument"));
    }

    @Test
    void aliasesWithDifferentPartnersKeepTheirOwnData() {
        JsonPath data = ask("""
                { union: organisation(code: "EU") {
                    brazil: dialogues(with: ["BR"]) { nodes { code } }
                    either: dialogues(with: ["JPN", "UKR"], kinds: [CYBER_DIALOGUE]) { nodes { code } }
                    itself: dialogues(with: ["EU"]) { totalCount } } }""");
        assertEquals(
                List.of("CRI-SUMMIT", "EU-BRA-CYBER", "EU-BRA-DIGITAL", "EU-BRA-TRACK15"),
                data.getList("union.brazil.nodes.code"));
        assertTrue(data.getList("union.either.nodes.code").containsAll(List.of("EU-JPN-CYBER", "EU-UKR-CYBER")));
        assertFalse(data.getList("union.either.nodes.code").contains("EU-BRA-CYBER"));
        assertEquals(0, data.getInt("union.itself.totalCount"));
    }

    @Test
    void countriesAndOrganisationsHaveTheSameFields() {
        JsonPath data = ask("""
                { japan: actor(code: "JPN") { ...talks } asean: actor(code: "ASEAN") { ...talks } }
                fragment talks on Actor {
                    ... on Country { of: dialogues(kinds: [CYBER_DIALOGUE]) { nodes { code } } }
                    ... on Organisation { of: dialogues(kinds: [CYBER_DIALOGUE], first: 1) { nodes { code } } } }""");
        assertTrue(data.getList("japan.of.nodes.code")
                .containsAll(List.of("ASEAN-JPN-CYBER", "AUS-JPN-CYBER", "EU-JPN-CYBER", "JPN-USA-CYBER")));
        assertEquals(1, data.getList("asean.of.nodes.code").size());
    }

    @Test
    void pagesOfDialoguesFollowEachOther() {
        JsonPath first = ask("{ dialogues(first: 2) { nodes { code } pageInfo { hasNextPage endCursor } } }");
        List<String> codes = CsvRows.of("dialogue").stream()
                .map(row -> row.get("code"))
                .sorted()
                .toList();
        assertEquals(codes.subList(0, 2), first.getList("dialogues.nodes.code"));
        assertTrue(first.getBoolean("dialogues.pageInfo.hasNextPage"));
        JsonPath second = ask("{ dialogues(first: 1, after: \"" + first.getString("dialogues.pageInfo.endCursor")
                + "\") { nodes { code } } }");
        assertEquals(codes.subList(2, 3), second.getList("dialogues.nodes.code"));
    }
}
