package org.cyberatlas.strategy;

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
import java.util.Set;
import java.util.TreeSet;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class StrategyTest {

    @Test
    void twoSourcesOfOneDocumentAreOneStrategy() {
        JsonPath data = ask("""
                { country(code: "CAN") { strategies { totalCount nodes {
                    code actor { code } kind title date datedBy first language url note verification source { code }
                    others { code title date url source { code } others { code } } } } } }""");
        data.setRootPath("data.country.strategies");
        assertEquals(3, data.getInt("totalCount"));
        assertEquals(List.of("NCS-CAN-2010-1", "NCS-CAN-2018", "NCS-CAN-2025-2"), data.getList("nodes.code"));
        assertEquals(List.of("2010-10-03", "2018-06-12", "2025-02-06"), data.getList("nodes.date"));
        assertEquals(List.of("ADOPTED", "PUBLISHED", "PUBLISHED"), data.getList("nodes.datedBy"));
        assertEquals(
                List.of("NCS_KOSTYUK_V1", "CYBERGC_CAN_2018", "MIRAGE_CAN_2025"), data.getList("nodes.source.code"));
        data.setRootPath("data.country.strategies.nodes[0]");
        assertTrue(data.getBoolean("first"));
        assertNull(data.get("title"));
        assertEquals("CAN", data.getString("actor.code"));
        assertEquals(List.of("NCS-CAN-2010-2"), data.getList("others.code"));
        assertEquals(List.of("ITU_NCS_REPOSITORY_2018"), data.getList("others.source.code"));
        assertEquals(List.of(List.of("NCS-CAN-2010-1")), data.getList("others.others.code"));
        data.setRootPath("data.country.strategies.nodes[2]");
        assertNull(data.get("first"));
        assertEquals(List.of("Securing Canada's Digital Future"), data.getList("others.title"));
    }

    @Test
    void strategiesAreFilteredByActorSetAndYears() {
        JsonPath data = ask("""
                { all: strategies(first: 0) { totalCount }
                  canada: strategies(actors: ["CA"], from: 2011, to: 2020) { nodes { code } }
                  single: strategies(actors: ["PER"], from: 2015, to: 2015) { nodes { code date first source { code } } }
                  g7: strategies(among: { memberOf: ["G7"] }, from: 2000, to: 2003) { nodes { code actor { code } date } }
                  none: strategies(actors: []) { totalCount } }""");
        assertEquals(226, data.getInt("all.totalCount"));
        assertEquals(List.of("NCS-CAN-2018"), data.getList("canada.nodes.code"));
        assertEquals(List.of("NCS-PER-2015"), data.getList("single.nodes.code"));
        assertEquals("2015-04-09", data.getString("single.nodes[0].date"));
        assertTrue(data.getBoolean("single.nodes[0].first"));
        assertEquals("NCS_KOSTYUK_V1", data.getString("single.nodes[0].source.code"));
        assertFalse(data.getList("g7.nodes").isEmpty());
        data.<String>getList("g7.nodes.date").forEach(date -> assertTrue(date.compareTo("2004") < 0, date));
        assertEquals(0, data.getInt("none.totalCount"));
    }

    @Test
    void allDialoguePartnersOfTheUnionHaveAStrategyButOne() {
        JsonPath data = ask("""
                { with: countries(among: { dialogueWith: ["EU"], hasStrategy: true }, first: 0) { totalCount }
                  partners: countries(among: { dialogueWith: ["EU"] }, first: 0) { totalCount }
                  without: countries(among: { dialogueWith: ["EU"], hasStrategy: false }) { nodes { code
                    observations(filter: { indicators: ["ncs_adopted_count"] }) { nodes { value source { code } } } } }
                  first: countries(among: { codes: ["JPN"], dialogueWith: ["EU"], hasStrategy: true }) { nodes {
                    strategies(first: 1) { nodes { date first source { code } } } } } }""");
        assertEquals(55, data.getInt("partners.totalCount"));
        assertEquals(54, data.getInt("with.totalCount"));
        assertEquals(List.of("TKM"), data.getList("without.nodes.code"));
        assertEquals(0f, data.getFloat("without.nodes[0].observations.nodes[0].value"));
        assertEquals("NCS_KOSTYUK_V1", data.getString("without.nodes[0].observations.nodes[0].source.code"));
        assertEquals(List.of(List.of(true)), data.getList("first.nodes.strategies.nodes.first"));
    }

    @Test
    void unknownIsNeitherTrueNorFalse() {
        JsonPath data = ask("""
                { yes: actors(among: { hasStrategy: true }, first: 0) { totalCount }
                  no: actors(among: { hasStrategy: false }, first: 0) { totalCount }
                  doubtful: actors(among: { codes: ["BRN", "BIH", "FSM", "CUB"], hasStrategy: true }) { nodes { code } }
                  none: actors(among: { codes: ["BRN", "BIH", "FSM", "CUB"], hasStrategy: false }) { nodes { code } }
                  unknown: actors(among: { codes: ["GRL", "PER", "TKM"], not: { hasStrategy: true } }) { nodes { code } } }""");
        assertEquals(136, data.getInt("yes.totalCount"));
        assertEquals(56, data.getInt("no.totalCount"));
        assertEquals(List.of("CUB"), data.getList("doubtful.nodes.code"));
        // Of Brunei one source has a document that was not read, and another finds no strategy.
        assertEquals(List.of("BIH", "FSM"), data.getList("none.nodes.code"));
        assertEquals(List.of("GRL", "TKM"), data.getList("unknown.nodes.code"));
    }

    @Test
    void aRangeThatEndsBeforeItStartsAndAnUnknownActorAreRefused() {
        JsonPath response = askExpectingError("""
                { range: strategies(from: 2020, to: 2019) { totalCount }
                  actor: strategies(actors: ["PERU"]) { totalCount } }""");
        assertEquals(Set.of("BAD_ARGUMENT", "UNKNOWN_CODE"), Set.copyOf(response.getList("errors.extensions.code")));
        assertEquals(Set.of("from", "actors"), Set.copyOf(response.getList("errors.extensions.argument")));
        assertTrue(new TreeSet<>(response.<String>getList("errors.message"))
                .toString()
                .contains("'PER'"));
    }
}
