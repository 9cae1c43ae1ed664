package org.cyberatlas.law;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class LawTest {

    @Test
    void twoSourcesOfOneLawAreOneLaw() {
        JsonPath data = ask("""
                { country(code: "PER") { laws(subjects: [DATA_PROTECTION]) { totalCount nodes {
                    code title titleOriginal subjects passed revised status url verification actor { code } source { code }
                    others { code passed note source { code } others { code } } } } } }""");
        data.setRootPath("data.country.laws");
        assertEquals(1, data.getInt("totalCount"));
        data.setRootPath("data.country.laws.nodes[0]");
        assertEquals("LAW-PER-2011-1", data.getString("code"));
        assertEquals("Law No. 29733 on Protection of Personal Data", data.getString("title"));
        assertEquals("LEY DE PROTECCIÓN DE DATOS PERSONALES", data.getString("titleOriginal"));
        assertEquals(List.of("DATA_PROTECTION"), data.getList("subjects"));
        assertEquals("2011", data.getString("passed"));
        assertEquals("2017", data.getString("revised"));
        assertEquals("IN_FORCE", data.getString("status"));
        assertEquals("PRIVACY_LAW_CORPUS_1_1", data.getString("source.code"));
        assertEquals(List.of("LAW-PER-2011-2"), data.getList("others.code"));
        assertEquals(List.of("2011-06"), data.getList("others.passed"));
        assertEquals(List.of(List.of("LAW-PER-2011-1")), data.getList("others.others.code"));
    }

    @Test
    void statesWithADataProtectionLawByAGivenYear() {
        JsonPath data = ask("""
                { laws(subjects: [DATA_PROTECTION], to: 1985) { nodes { code passed title actor { code } source { code } } } }""");
        data.setRootPath("data.laws.nodes");
        assertEquals(List.of("CAN", "DNK", "FRA", "GRL", "GRL", "ISR", "USA"), data.getList("actor.code"));
        assertEquals(List.of("1985", "1978", "1978", "1979", "1979", "1981", "1974"), data.getList("passed"));
        assertEquals(Set.of("PRIVACY_LAW_CORPUS_1_1"), Set.copyOf(data.getList("source.code")));
        assertEquals("Privacy Act", data.getString("title[0]"));

        JsonPath later = ask("""
                { laws(subjects: [DATA_PROTECTION], to: 2010, first: 200) { totalCount nodes { actor { code } } } }""");
        assertEquals(63, later.getInt("laws.totalCount"));
        assertEquals(55, Set.copyOf(later.getList("laws.nodes.actor.code")).size());
    }

    @Test
    void aLawIsFoundByEachOfItsSubjects() {
        JsonPath data = ask("""
                { all: laws(first: 0) { totalCount }
                  both: laws(subjects: [CYBERDEFENCE, EVIDENCE]) { nodes { code subjects } }
                  europe: laws(among: { subregions: ["Northern Europe"] }, subjects: [CYBERSECURITY]) { nodes { subjects } }
                  none: laws(subjects: []) { totalCount } }""");
        assertEquals(288, data.getInt("all.totalCount"));
        assertEquals(2, data.getList("both.nodes").size());
        data.<List<String>>getList("europe.nodes.subjects")
                .forEach(subjects -> assertTrue(subjects.contains("CYBERSECURITY"), subjects.toString()));
        assertEquals(0, data.getInt("none.totalCount"));
    }

    @Test
    void aRepealedLawAloneIsNoLaw() {
        JsonPath data = ask("""
                { all: actors(among: { lawOn: [DATA_PROTECTION] }, first: 0) { totalCount }
                  members: actors(among: { lawOn: [DATA_PROTECTION], unMember: true }, first: 0) { totalCount }
                  cyprus: actors(among: { codes: ["CYP", "PER"], lawOn: [DATA_PROTECTION] }) { nodes { code } }
                  repealed: laws(actors: ["CYP"], subjects: [DATA_PROTECTION]) { nodes { status } } }""");
        assertEquals(137, data.getInt("all.totalCount"));
        assertEquals(123, data.getInt("members.totalCount"));
        assertEquals(List.of("PER"), data.getList("cyprus.nodes.code"));
        assertEquals(Set.of("REPEALED"), Set.copyOf(data.getList("repealed.nodes.status")));
    }

    @Test
    void aRangeThatEndsBeforeItStartsIsRefused() {
        JsonPath response = askExpectingError("{ laws(from: 2020, to: 2019) { totalCount } }");
        assertEquals("BAD_ARGUMENT", response.getString("errors[0].extensions.code"));
        assertEquals("from", response.getString("errors[0].extensions.argument"));
    }
}
