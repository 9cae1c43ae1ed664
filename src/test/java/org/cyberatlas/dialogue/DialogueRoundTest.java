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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.cyberatlas.testsupport.CsvRows;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DialogueRoundTest {

    @Test
    void sourcesThatDifferOnADatePointAtEachOther() {
        JsonPath data = ask("""
                { dialogue(code: "EU-BRA-CYBER") { rounds { nodes { number start source { code }
                    conflicting { start source { code } } } } } }""");
        assertEquals(List.of("2017-12-06", "2020-01-20", "2020-02-20"), data.getList("dialogue.rounds.nodes.start"));
        assertEquals(Arrays.asList(null, 2, 2), data.getList("dialogue.rounds.nodes.number"));
        assertEquals(List.of(), data.getList("dialogue.rounds.nodes[0].conflicting"));
        assertEquals(List.of("2020-02-20"), data.getList("dialogue.rounds.nodes[1].conflicting.start"));
        assertEquals("GMF_BRA2", data.getString("dialogue.rounds.nodes[1].conflicting[0].source.code"));
        assertEquals(List.of("2020-01-20"), data.getList("dialogue.rounds.nodes[2].conflicting.start"));
        assertEquals("EEAS_75021", data.getString("dialogue.rounds.nodes[2].conflicting[0].source.code"));
    }

    @Test
    void theFourthRoundWithUkraineIsDatedTwice() {
        JsonPath data = ask("""
                { dialogue(code: "EU-UKR-CYBER") { rounds(from: "2025-01-01") { nodes { number start city
                    verification country { code } conflicting { start conflicting { start } } } } } }""");
        assertEquals(List.of(4, 4), data.getList("dialogue.rounds.nodes.number"));
        assertEquals(List.of("2025-10-18", "2025-10-20"), data.getList("dialogue.rounds.nodes.start"));
        assertEquals("2025-10-20", data.getString("dialogue.rounds.nodes[0].conflicting[0].start"));
        assertEquals("2025-10-18", data.getString("dialogue.rounds.nodes[0].conflicting[0].conflicting[0].start"));
        assertEquals("UKR", data.getString("dialogue.rounds.nodes[0].country.code"));
        assertEquals("PRESS", data.getString("dialogue.rounds.nodes[0].verification"));
    }

    @Test
    void aCountedNumberIsMarkedAsCounted() {
        JsonPath data = ask("""
                { dialogue(code: "EU-USA-CYBER") { rounds { totalCount nodes { number numberInferred } } } }""");
        assertEquals(
                CsvRows.count("dialogue_round", "dialogue_code", "EU-USA-CYBER"),
                data.getInt("dialogue.rounds.totalCount"));
        assertTrue(data.getList("dialogue.rounds.nodes.number").containsAll(List.of(1, 2, 4, 5, 6, 8, 9)));
        assertEquals(List.of(8), data.getList("dialogue.rounds.nodes.findAll { it.numberInferred }.number"));
    }

    @Test
    void aRangeThatEndsBeforeItStartsIsRefused() {
        String reversed = "(from: \"2024-01-02\", to: \"2024-01-01\")";
        for (String query : List.of(
                "{ dialogueRounds" + reversed + " { totalCount } }",
                "{ dialogue(code: \"EU-UKR-CYBER\") { rounds" + reversed + " { totalCount } } }",
                "{ dialogues(first: 3) { nodes { rounds" + reversed + " { nodes { number } } } } }",
                "{ dialogueRounds(between: [\"EU\"], from: \"2030-01-01\", to: \"1990-12-31\", last: 3) { totalCount } }")) {
            JsonPath refused = askExpectingError(query);
            assertEquals("BAD_ARGUMENT", refused.getString("errors[0].extensions.code"));
            assertEquals("from", refused.getString("errors[0].extensions.argument"));
            assertTrue(
                    refused.getString("errors[0].message")
                            .matches("'from' \\([-0-9]{10}\\) lies after 'to' \\([-0-9]{10}\\)"),
                    refused::prettify);
        }
        ask("{ dialogueRounds(from: \"2024-01-01\", to: \"2024-01-01\") { totalCount } }");
    }

    @Test
    void partialDatesStayPartial() {
        JsonPath data = ask("""
                { ukraine: dialogue(code: "EU-UKR-CYBER") { rounds(from: "2024-07-31", to: "2024-07-31") {
                    nodes { start end note } } }
                  india: dialogue(code: "EU-IND-CYBER") { rounds(first: 1) { nodes { start end city mode } } } }""");
        assertEquals(List.of("2024-07"), data.getList("ukraine.rounds.nodes.start"));
        assertNull(data.get("ukraine.rounds.nodes[0].end"));
        assertEquals("2015", data.getString("india.rounds.nodes[0].start"));
        assertNull(data.get("india.rounds.nodes[0].city"));
        assertNull(data.get("india.rounds.nodes[0].mode"));
    }

    @Test
    void aRoundWithoutADateComesLastAndLiesInNoPeriod() {
        JsonPath data = ask("""
                { dialogue(code: "EU-USA-TTC") { rounds { nodes { number start status } }
                    dated: rounds(from: "2000-01-01", to: "2099-12-31") { nodes { number } } } }""");
        List<String> starts = data.getList("dialogue.rounds.nodes.start");
        int dated = (int) starts.stream().filter(Objects::nonNull).count();
        assertEquals(starts.size() - 1, dated);
        assertNull(starts.get(dated));
        assertEquals(6, data.getInt("dialogue.rounds.nodes[" + dated + "].number"));
        assertEquals(
                data.getList("dialogue.rounds.nodes.number").subList(0, dated),
                data.getList("dialogue.dated.nodes.number"));
    }

    @Test
    void pagesOfRoundsReachTheOneWithoutADate() {
        JsonPath first = ask("""
                { dialogue(code: "EU-USA-TTC") { rounds(first: 6) { pageInfo { hasNextPage endCursor } } } }""");
        assertTrue(first.getBoolean("dialogue.rounds.pageInfo.hasNextPage"));
        JsonPath second = ask("{ dialogue(code: \"EU-USA-TTC\") { rounds(first: 6, after: \""
                + first.getString("dialogue.rounds.pageInfo.endCursor")
                + "\") { nodes { number } pageInfo { hasNextPage } } } }");
        assertEquals(6, second.<Integer>getList("dialogue.rounds.nodes.number").get(1));
        assertFalse(second.getBoolean("dialogue.rounds.pageInfo.hasNextPage"));
    }

    @Test
    void aRoundHasItsChairsAndItsReport() {
        JsonPath data = ask("""
                { dialogue(code: "EU-JPN-CYBER") { rounds(from: "2024-11-01", to: "2024-11-30") { nodes {
                    coChairs mode status outcome { title url } } } } }""");
        assertEquals(
                List.of("Maciej Stadejek (EEAS)", "Yukio Saita (Foreign Ministry of Japan)"),
                data.getList("dialogue.rounds.nodes[0].coChairs"));
        assertEquals("IN_PERSON", data.getString("dialogue.rounds.nodes[0].mode"));
        assertEquals("HELD", data.getString("dialogue.rounds.nodes[0].status"));
        assertEquals(
                "EU and Japan hold 6th cyber dialogue in Tokyo",
                data.getString("dialogue.rounds.nodes[0].outcome.title"));
    }

    @Test
    void aRoundWithoutAReportHasNoOutcome() {
        JsonPath data = ask("""
                { dialogue(code: "EU-USA-TTC") { rounds(from: "2022-12-01", to: "2022-12-31") { nodes {
                    outcome { title } coChairs } } } }""");
        assertNull(data.get("dialogue.rounds.nodes[0].outcome"));
        assertEquals(List.of(), data.getList("dialogue.rounds.nodes[0].coChairs"));
    }

    @Test
    void roundsBetweenActorsCrossAllTheirDialogues() {
        JsonPath data = ask("""
                { dialogueRounds(between: ["EU", "CAN"], from: "2023-11-24", to: "2024-12-31") { totalCount
                    nodes { number start dialogue { code } } } }""");
        List<String> crossed = data.getList("dialogueRounds.nodes.dialogue.code");
        assertEquals(
                List.of("EU-CAN-SUMMIT", "EU-CAN-DP-MIN", "G7-CYBER-WG"),
                crossed.stream().distinct().toList());
        assertEquals(crossed.size(), data.getInt("dialogueRounds.totalCount"));
    }

    @Test
    void aliasesWithDifferentDatesKeepTheirOwnDataBelowManyDialogues() {
        JsonPath data = ask("""
                { organisation(code: "EU") { dialogues(with: ["JPN", "UKR"], kinds: [CYBER_DIALOGUE]) { nodes { code
                    early: rounds(to: "2024-12-31") { nodes { number } }
                    late: rounds(from: "2025-01-01") { nodes { number } } } } } }""");
        String japan = "organisation.dialogues.nodes.find { it.code == 'EU-JPN-CYBER' }.";
        assertEquals(List.of(3, 4, 6), data.getList(japan + "early.nodes.number"));
        assertEquals(List.of(7), data.getList(japan + "late.nodes.number"));
        String ukraine = "organisation.dialogues.nodes.find { it.code == 'EU-UKR-CYBER' }.";
        assertEquals(List.of(1, 2, 3), data.getList(ukraine + "early.nodes.number"));
        assertEquals(List.of(4, 4), data.getList(ukraine + "late.nodes.number"));
    }
}
