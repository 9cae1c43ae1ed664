package org.cyberatlas;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Statements.during;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.Statements.Heard;
import org.junit.jupiter.api.Test;

/** Requests across the whole atlas: complete responses, in a number of statements that depends on the depth alone. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class AcceptanceTest {

    private static final String TALKS = """
            { organisation(code:"EU"){ dialogues%s{ nodes{ name kind rounds{ nodes{ number start city source{ title } } } \
            partners(of:"EU"){ code name observations(filter:{indicators:["internet_users_pct","gci_score"],latest:true}){ \
            nodes{ indicator{ name unit } value rank rankOf period{ year } source{ publisher url } } } } } } } }""";

    private static final String DEEP = """
            { organisation(code: "EU") { dialogues(first: %d) { nodes { partners(of: "EU") {
                memberships(first: %d) { nodes { organisation { members(first: %d) { nodes { actor {
                    observations(first: %d) { nodes { indicator { source { code } } source { code }
                        alternatives { source { code } } } } } } } } } } } } } } }""";

    @Test
    void allDialoguesCostAsManyStatementsAsTwo() {
        Heard two = during(TALKS.formatted("(first: 2)"));
        Heard ten = during(TALKS.formatted("(first: 10)"));
        Heard all = during(TALKS.formatted(""));
        assertEquals(2, two.data().getList("organisation.dialogues.nodes").size());
        assertEquals(10, ten.data().getList("organisation.dialogues.nodes").size());
        assertTrue(all.data().getList("organisation.dialogues.nodes").size() > 25);
        assertEquals(two.count(), ten.count(), () -> String.join("\n", ten.sql()));
        assertEquals(two.count(), all.count(), () -> String.join("\n", all.sql()));
    }

    @Test
    void theResponseAboutTheDialoguesIsComplete() {
        JsonPath data = ask(TALKS.formatted("")).setRootPath("data.organisation.dialogues");
        List<Map<String, ?>> talks = data.getList("nodes");
        assertEquals(
                ask("{ dialogues(between: [\"EU\"]) { totalCount } }").getInt("dialogues.totalCount"), talks.size());
        for (Map<String, ?> talk : talks) {
            assertNotNull(talk.get("name"));
            assertNotNull(talk.get("kind"));
            assertTrue(!((List<?>) talk.get("partners")).isEmpty(), () -> talk.get("name") + " has no partner");
        }
        data.setRootPath("data.organisation.dialogues.nodes.find { it.name == 'EU-Brazil Cyber Dialogue' }");
        assertEquals(Arrays.asList(null, 2, 2), data.getList("rounds.nodes.number"));
        assertEquals(List.of("2017-12-06", "2020-01-20", "2020-02-20"), data.getList("rounds.nodes.start"));
        assertEquals("Brasília", data.getString("rounds.nodes[0].city"));
        assertEquals(
                "2nd European Union - Brazil cyber dialogue takes place in Brussels",
                data.getString("rounds.nodes[1].source.title"));
        data.setRootPath(
                "data.organisation.dialogues.nodes.find { it.name == 'EU-Brazil Cyber Dialogue' }.partners[0]");
        assertEquals("BRA", data.getString("code"));
        assertEquals("Brazil", data.getString("name"));
        assertEquals(
                List.of("Global Cybersecurity Index", "Individuals using the internet"),
                data.getList("observations.nodes.indicator.name"));
        assertEquals(List.of("points", "percent of population"), data.getList("observations.nodes.indicator.unit"));
        assertEquals(List.of(96.5447f, 84.4635f), data.getList("observations.nodes.value"));
        assertEquals(List.of(2024, 2024), data.getList("observations.nodes.period.year"));
        assertEquals(
                List.of("International Telecommunication Union, via World Bank Data360", "World Bank, via Gapminder"),
                data.getList("observations.nodes.source.publisher"));
        assertEquals("https://data.worldbank.org/", data.getString("observations.nodes[1].source.url"));
    }

    @Test
    void theStatementsOfADeepRequestDependOnItsDepthAlone() {
        Heard narrow = during(DEEP.formatted(2, 2, 2, 1));
        Heard wide = during(DEEP.formatted(31, 3, 3, 2));
        assertTrue(wide.data().getList("organisation.dialogues.nodes").size() > 25);
        assertTrue(narrow.count() <= 16, () -> narrow.count() + " statements");
        assertEquals(narrow.count(), wide.count(), () -> String.join("\n", wide.sql()));
    }

    @Test
    void aCountryIsTheSameByAnyOfItsCodes() {
        JsonPath data = ask("""
                { two: country(code: "pe") { ...all } three: country(code: "PER") { ...all } number: country(code: "604") { ...all } }
                fragment all on Country { id code iso2 iso3 m49 name capital }""");
        Map<String, ?> peru = data.getMap("three");
        assertEquals("Peru", peru.get("name"));
        assertEquals("Lima", peru.get("capital"));
        assertEquals(peru, data.getMap("two"));
        assertEquals(peru, data.getMap("number"));
    }

    @Test
    void everyObservationOfPeru2021HasItsBasePeriodAndSource() {
        JsonPath data = ask("""
                { country(code: "604") { observations(filter: { indicators: ["internet_users_pct"], preferred: false,
                      years: { from: 2021, to: 2021 } }) { nodes { value preferred base
                    period { start end label } source { code publisher } } } } }""");
        data.setRootPath("data.country.observations");
        assertEquals(List.of("WB_WDI_2025"), data.getList("nodes.findAll { it.preferred }.source.code"));
        assertEquals("people, ITU definition", data.getString("nodes.find { it.preferred }.base"));
        assertTrue(data.getList("nodes.source.publisher").stream().noneMatch(publisher -> publisher == null));
        data.setRootPath("data.country.observations.nodes.find { it.source.code == 'INEI_TIC_2021Q4' }");
        assertEquals(75.8f, data.getFloat("value"));
        assertEquals("2021-10-01", data.getString("period.start"));
        assertEquals("2021-12-31", data.getString("period.end"));
        assertEquals("people aged 6 and over", data.getString("base"));
        data.setRootPath("data.country.observations.nodes.find { it.source.code == 'INEI_TIC_2022Q1' }");
        assertEquals(67.4f, data.getFloat("value"));
        assertEquals("2021-Q1", data.getString("period.label"));
        data.setRootPath("data.country.observations.nodes.find { it.source.code == 'CIA_WFB' }");
        assertEquals(71f, data.getFloat("value"));
        assertEquals("2021", data.getString("period.label"));
    }
}
