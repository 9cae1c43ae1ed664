package org.cyberatlas.finding;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class FindingTest {

    @Test
    void aFindingNamesWhatWasNotFound() {
        JsonPath data = ask("""
                { findings(actors: ["CAN", "EU"], topics: [CYBER_DIALOGUES]) { nodes { code basis topic
                    actor { code } relatedActors { code } source { code }
                    related { __typename ... on Dialogue { code } ... on Partnership { code } } } } }""");
        assertEquals(List.of("CAN-NO-CYBER-DIALOGUE"), data.getList("findings.nodes.code"));
        assertEquals("ABSENCE", data.getString("findings.nodes[0].basis"));
        assertEquals("CAN", data.getString("findings.nodes[0].actor.code"));
        assertEquals(List.of("EU"), data.getList("findings.nodes[0].relatedActors.code"));
        assertEquals(
                List.of("Partnership", "Partnership", "Dialogue"),
                data.getList("findings.nodes[0].related.__typename"));
        assertEquals(List.of("EU-CAN-DP", "EU-CAN-SDP", "EU-CAN-SDD"), data.getList("findings.nodes[0].related.code"));
        assertEquals("EEAS_CAN_SDP", data.getString("findings.nodes[0].source.code"));
    }

    @Test
    void aFindingLeadsToTheDialoguesThatItNames() {
        JsonPath data = ask("""
                { finding(code: "eu-dialogues") { basis related { ... on Dialogue { code
                    rounds(first: 1) { nodes { start } } } } } }""");
        assertEquals("STATED", data.getString("finding.basis"));
        assertEquals(
                List.of(
                        "EU-USA-CYBER",
                        "EU-JPN-CYBER",
                        "EU-IND-CYBER",
                        "EU-KOR-CYBER",
                        "EU-BRA-CYBER",
                        "EU-CHN-CYBER",
                        "EU-GBR-CYBER",
                        "EU-UKR-CYBER"),
                data.getList("finding.related.code"));
        assertEquals("2014-12-05", data.getString("finding.related[0].rounds.nodes[0].start"));
    }

    @Test
    void whatAFindingNamesMayBelongToAnyFeature() {
        JsonPath data = ask("""
                { findings(first: 200) { totalCount nodes { related { __typename } } } }""");
        assertEquals(67, data.getInt("findings.totalCount"));
        assertTrue(data.getList("findings.nodes.related.flatten().__typename")
                .containsAll(List.of("Norm", "Measure", "Instrument", "Dialogue", "Partnership", "Initiative")));
    }

    @Test
    void anActorHasFindingsAsTheirSubjectOrByName() {
        JsonPath data = ask("""
                { country(code: "PER") { findings(topics: [CONFIDENCE_BUILDING]) { nodes { code actor { code } } } } }""");
        assertEquals(List.of("OAS-CAN-PER", "OAS-STATES"), data.getList("country.findings.nodes.code"));
        assertEquals(List.of("OAS", "OAS"), data.getList("country.findings.nodes.actor.code"));
    }

    @Test
    void aliasesWithDifferentTopicsKeepTheirOwnData() {
        JsonPath data = ask("""
                { peru: actor(code: "PER") { ...said } mechanism: actor(code: "RUS") { ...said } }
                fragment said on Actor {
                    processes: findings(topics: [UN_PROCESS]) { nodes { code basis } }
                    dialogues: findings(topics: [CYBER_DIALOGUES]) { nodes { code basis } } }""");
        assertEquals(List.of("PER-GGE-ABSENT"), data.getList("peru.processes.nodes.code"));
        assertEquals(List.of("PER-NO-CYBER-DIALOGUE"), data.getList("peru.dialogues.nodes.code"));
        assertEquals(List.of("ABSENCE"), data.getList("peru.dialogues.nodes.basis"));
        assertEquals(List.of("GM-CHAIR-CONTESTED"), data.getList("mechanism.processes.nodes.code"));
        assertEquals(List.of(), data.getList("mechanism.dialogues.nodes.code"));
    }

    @Test
    void findingsStandByTopicThenByCode() {
        JsonPath data = ask("{ country(code: \"CAN\") { findings { nodes { topic code } } } }");
        List<String> places = data.getList("country.findings.nodes.collect { it.topic + ' ' + it.code }");
        assertEquals(places.stream().sorted().toList(), places);
    }
}
