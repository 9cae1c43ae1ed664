package org.cyberatlas;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** The statements of the text that the atlas came from, each queried as a client would, with the published figures. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ProductTest {

    @Test
    void sevenInTenPeruviansUseTheInternetAndOtherSourcesDiffer() {
        JsonPath data = ask("""
                { country(code: "PE") { observations(filter: { indicators: ["internet_users_pct"],
                      years: { from: 2021, to: 2021 } }) { nodes { value base period { label } preferred
                    source { code publisher } disagreement { spread readings reason }
                    alternatives { value low high base period { label } preferred source { code publisher } } } } } }""");
        assertEquals(1, data.getList("country.observations.nodes").size());
        data.setRootPath("data.country.observations.nodes[0]");
        assertEquals(71.1078f, data.getFloat("value"));
        assertEquals("2021", data.getString("period.label"));
        assertEquals("World Bank, via Gapminder", data.getString("source.publisher"));
        assertTrue(data.getBoolean("preferred"));
        assertEquals(
                List.of(
                        "CIA_WFB",
                        "ATLAS_COMPARE",
                        "ATLAS_COMPARE",
                        "ITU_DATAHUB_2025_03",
                        "INEI_TIC_2022Q1",
                        "INEI_TIC_2021Q4"),
                data.getList("alternatives.source.code"));
        assertEquals(Arrays.asList(71.0f, 71.1f, null, 71.1078f, 67.4f, 75.8f), data.getList("alternatives.value"));
        assertEquals(64f, data.getFloat("alternatives[2].low"));
        assertEquals(66f, data.getFloat("alternatives[2].high"));
        assertEquals(
                List.of("2021-Q1", "2021-Q4"),
                data.getList("alternatives.findAll { it.base == 'people aged 6 and over' }.period.label"));
        assertEquals(11.8f, data.getFloat("disagreement.spread"));
        assertEquals(7, data.getInt("disagreement.readings"));
        assertTrue(data.getString("disagreement.reason").contains("people aged 6 and over"));
    }

    @Test
    void coverageInPeruIsLowAboveAllInTheCountryside() {
        JsonPath data = ask("""
                { country(code: "PER") { findings(topics: [CONNECTIVITY]) { nodes { code topic summary source { code } } } } }""");
        data.setRootPath("data.country.findings");
        assertTrue(data.getList("nodes.code")
                .containsAll(List.of("PER-COVERAGE-LOW", "PER-COVERAGE-LOW-RURAL", "PER-PERFORMANCE-LOW")));
        assertEquals(
                "Coverage is low above all in rural areas.",
                data.getString("nodes.find { it.code == 'PER-COVERAGE-LOW-RURAL' }.summary"));
        assertEquals("ATLAS_COMPARE", data.getString("nodes.find { it.code == 'PER-COVERAGE-LOW-RURAL' }.source.code"));
    }

    @Test
    void peruHasABroadbandPlanAndFreeWifiThatAlmostDoublesEachYear() {
        JsonPath data = ask("""
                { country(code: "PER") { initiatives { nodes { code name kind
                    figures { measure value unit qualifier source { code } } } } } }""");
        data.setRootPath("data.country.initiatives");
        assertEquals("National broadband plan", data.getString("nodes.find { it.code == 'PER-BROADBAND-PLAN' }.name"));
        data.setRootPath("data.country.initiatives.nodes.find { it.code == 'PER-FREE-WIFI' }");
        assertEquals("CONNECTIVITY", data.getString("kind"));
        assertEquals("growth_year_on_year", data.getString("figures[0].measure"));
        assertEquals(100f, data.getFloat("figures[0].value"));
        assertEquals("percent", data.getString("figures[0].unit"));
        assertEquals("ALMOST", data.getString("figures[0].qualifier"));
        assertEquals("ATLAS_COMPARE", data.getString("figures[0].source.code"));
    }

    @Test
    void peruIsPublishedAs86thOf182InTheIndexOf2020() {
        JsonPath data = ask("""
                { country(code: "PER") { observations(filter: { indicators: ["gci_score"], years: { from: 2020, to: 2020 } }) {
                      nodes { value rank rankOf source { publisher } } } }
                  ranking(indicator: "gci_score", year: 2020, among: { codes: ["PER", "CHL", "BRA", "MEX"] }) {
                      year rankedCount entries { position actor { code } observation { rank rankOf } } } }""");
        assertEquals(86, data.getInt("country.observations.nodes[0].rank"));
        assertEquals(182, data.getInt("country.observations.nodes[0].rankOf"));
        assertEquals(55.67f, data.getFloat("country.observations.nodes[0].value"));
        assertEquals(
                "International Telecommunication Union",
                data.getString("country.observations.nodes[0].source.publisher"));
        assertEquals(List.of("BRA", "MEX", "CHL", "PER"), data.getList("ranking.entries.actor.code"));
        assertEquals(List.of(1, 2, 3, 4), data.getList("ranking.entries.position"));
        assertEquals(List.of(18, 52, 74, 86), data.getList("ranking.entries.observation.rank"));
        assertEquals(4, data.getInt("ranking.rankedCount"));
    }

    @Test
    void theDigitalEconomyOfCanadaOutgrewTheRest() {
        JsonPath data = ask("""
                { country(code: "CAN") { observations(filter: { indicators: ["digital_economy_growth_pct", "economy_growth_pct",
                      "digital_economy_jobs_growth_pct", "economy_jobs_growth_pct", "digital_economy_growth_lead_pct",
                      "digital_economy_jobs_ratio"] }) {
                    nodes { indicator { code } value qualifier period { start end label } source { code } } } } }""");
        assertEquals(6, data.getList("country.observations.nodes").size());
        Map<String, Float> published = Map.of(
                "digital_economy_growth_pct", 40.2f,
                "economy_growth_pct", 28.0f,
                "digital_economy_jobs_growth_pct", 37.0f,
                "economy_jobs_growth_pct", 8.6f);
        published.forEach((indicator, value) -> {
            data.setRootPath("data.country.observations.nodes.find { it.indicator.code == '" + indicator + "' }");
            assertEquals(value, data.getFloat("value"), indicator);
            assertEquals("2010-01-01", data.getString("period.start"));
            assertEquals("2017-12-31", data.getString("period.end"));
            assertEquals("EXACT", data.getString("qualifier"));
            assertEquals("ADVISOR_STATCAN", data.getString("source.code"));
        });
        data.setRootPath(
                "data.country.observations.nodes.find { it.indicator.code == 'digital_economy_growth_lead_pct' }");
        assertEquals(40f, data.getFloat("value"));
        assertEquals("ABOUT", data.getString("qualifier"));
        assertNull(data.get("period"));
        data.setRootPath("data.country.observations.nodes.find { it.indicator.code == 'digital_economy_jobs_ratio' }");
        assertEquals(4f, data.getFloat("value"));
        assertEquals("ALMOST", data.getString("qualifier"));
        assertNull(data.get("period"));
        assertEquals("ATLAS_COMPARE", data.getString("source.code"));
    }

    @Test
    void threeInFourCanadianCompaniesWereHitIn2020() {
        JsonPath data = ask("""
                { observations(filter: { actors: ["CA"], indicators: ["companies_hit_pct"] }) {
                    nodes { value base period { year } note verification source { code } } } }""");
        data.setRootPath("data.observations.nodes[0]");
        assertEquals(78f, data.getFloat("value"));
        assertEquals(2020, data.getInt("period.year"));
        assertEquals("companies", data.getString("base"));
        assertEquals("primary source not found", data.getString("note"));
        assertEquals("SECONDARY", data.getString("verification"));
        assertEquals("ATLAS_COMPARE", data.getString("source.code"));
    }

    @Test
    void canadaSeeksARulesBasedOrderWithTheLikeMinded() {
        JsonPath data = ask("""
                { country(code: "CAN") { findings(topics: [CYBER_DIPLOMACY]) {
                    nodes { code summary basis relatedActors { code } source { code } } } } }""");
        data.setRootPath("data.country.findings.nodes.find { it.code == 'CAN-APPROACH-AIM' }");
        assertTrue(data.getString("summary").contains("international rules"));
        assertEquals("STATED", data.getString("basis"));
        data.setRootPath("data.country.findings.nodes.find { it.code == 'CAN-APPROACH-LIKE-MINDED' }");
        assertEquals(List.of("EU"), data.getList("relatedActors.code"));
        assertEquals("ATLAS_COMPARE", data.getString("source.code"));
    }

    @Test
    void theUnionAndCanadaShareAVisionAndAreStrategicPartners() {
        JsonPath data = ask("""
                { findings(actors: ["EU", "CAN"], topics: [SHARED_VISION, STRATEGIC_PARTNERSHIP]) { nodes { code } }
                  partnerships(between: ["EU", "CAN"]) { nodes { code kind binding parties { code }
                      milestones { event date source { code } } } } }""");
        assertTrue(data.getList("findings.nodes.code")
                .containsAll(List.of(
                        "EU-CAN-VISION-OPEN",
                        "EU-CAN-VISION-FREE",
                        "EU-CAN-VISION-SECURE",
                        "EU-CAN-VISION-RIGHTS",
                        "EU-CAN-VISION-DEMOCRACY",
                        "CAN-PARTNER-OF-EU")));
        assertEquals(
                List.of("EU-CAN-DP", "EU-CAN-SDP", "EU-CAN-SPA"),
                data.getList("partnerships.nodes.findAll { it.parties.code == ['EU', 'CAN'] }.code"));
        data.setRootPath("data.partnerships.nodes.find { it.code == 'EU-CAN-SPA' }");
        assertEquals("STRATEGIC_PARTNERSHIP_AGREEMENT", data.getString("kind"));
        assertTrue(data.getBoolean("binding"));
        assertEquals(List.of("EU", "CAN"), data.getList("parties.code"));
        assertEquals("2016-10-30", data.getString("milestones.find { it.event == 'SIGNED' }.date"));
        assertEquals("EEAS_13529", data.getString("milestones.find { it.event == 'SIGNED' }.source.code"));
    }

    @Test
    void theUnionCountsThroughRegulationEconomyAndForeignPolicy() {
        JsonPath data = ask("""
                { organisation(code: "EU") { findings(topics: [CYBER_DIPLOMACY]) {
                      nodes { code related { ... on Instrument { code } } } } }
                  instruments(kinds: [REGULATION, DIRECTIVE, DECISION], binding: true) { nodes { code issuer { code } } } }""");
        assertTrue(data.getList("organisation.findings.nodes.code")
                .containsAll(List.of("EU-KEY-PLAYER-REGULATION", "EU-KEY-PLAYER-ECONOMY", "EU-KEY-PLAYER-POLICY")));
        assertEquals(
                List.of("EU-NIS2", "EU-CRA"),
                data.getList(
                        "organisation.findings.nodes.find { it.code == 'EU-KEY-PLAYER-REGULATION' }.related.code"));
        assertEquals(
                List.of("EU-CFSP-2019-797", "EU-CRA", "EU-CYBERSECURITY-ACT", "EU-NIS", "EU-NIS2", "EU-REG-2019-796"),
                data.getList("instruments.nodes.code"));
    }

    @Test
    void internationalLawAppliesAndBindsTheCharterAboveAll() {
        JsonPath data = ask("""
                { lawPrinciples { nodes { code binding source { code } } }
                  findings(actors: ["EU"], topics: [INTERNATIONAL_LAW]) {
                      nodes { code related { ... on LawPrinciple { code binding } } source { code } } } }""");
        assertEquals(9, data.getList("lawPrinciples.nodes").size());
        assertTrue(data.getList("lawPrinciples.nodes.binding").stream().allMatch(Boolean.TRUE::equals));
        data.setRootPath("data.findings.nodes.find { it.code == 'EU-INTERNATIONAL-LAW-CHARTER' }");
        assertEquals(List.of("LAW-CHARTER"), data.getList("related.code"));
        assertEquals("ATLAS_COMPARE", data.getString("source.code"));
    }

    @Test
    void theUnionEndorsesElevenNormsThatDoNotBind() {
        JsonPath data = ask("""
                { organisation(code: "EU") { endorsements { totalCount
                    nodes { manner norm { code title number binding } source { code } } } } }""");
        data.setRootPath("data.organisation.endorsements");
        assertEquals(11, data.getInt("totalCount"));
        assertEquals(IntStream.rangeClosed(1, 11).boxed().toList(), data.getList("nodes.norm.number"));
        assertTrue(data.getList("nodes.norm.binding").stream().allMatch(Boolean.FALSE::equals));
        assertTrue(data.getList("nodes.manner").stream().allMatch("endorses as voluntary, non-binding norms"::equals));
    }

    @Test
    void confidenceBuildingMeasuresStandInSeveralRegions() {
        JsonPath data = ask("""
                { measures(organisations: ["OSCE", "OAS", "ARF"]) { totalCount
                      nodes { code number adopted decision organisation { code } source { code } } }
                  findings(actors: ["EU", "OSCE"], topics: [CONFIDENCE_BUILDING]) { nodes { code } } }""");
        assertEquals(26, data.getInt("measures.totalCount"));
        assertEquals(
                16,
                data.getList("measures.nodes.findAll { it.organisation.code == 'OSCE' }")
                        .size());
        assertEquals(
                6,
                data.getList("measures.nodes.findAll { it.organisation.code == 'OAS' }")
                        .size());
        data.setRootPath("data.measures.nodes.find { it.code == 'OSCE-CBM-16' }");
        assertEquals("2016-03-10", data.getString("adopted"));
        assertEquals("PC.DEC/1202", data.getString("decision"));
        assertEquals("DIGWATCH_OSCE_2016", data.getString("source.code"));
        data.setRootPath("data");
        assertEquals(List.of("EU-CBMS-OSCE"), data.getList("findings.nodes.code"));
    }

    @Test
    void theDialoguesOfTheUnionHaveThreePurposes() {
        JsonPath data = ask("""
                { organisation(code: "EU") { dialogues(kinds: [CYBER_DIALOGUE]) { nodes { code purposes purposeSource { code }
                    rounds { nodes { number start city } }
                    partners(of: "EU") { name observations(filter: { indicators: ["internet_users_pct"], latest: true }) {
                        nodes { value period { year } source { code } } } } } } } }""");
        List<String> purposes =
                List.of("exchange of good practice", "lessons learnt", "responsible State behaviour in cyberspace");
        List<String> talks = data.getList("organisation.dialogues.nodes.findAll { it.purposes != [] }.code");
        assertEquals(
                List.of(
                        "EU-BRA-CYBER",
                        "EU-CHN-CYBER",
                        "EU-GBR-CYBER",
                        "EU-IND-CYBER",
                        "EU-JPN-CYBER",
                        "EU-KOR-CYBER",
                        "EU-UKR-CYBER",
                        "EU-USA-CYBER"),
                talks);
        for (String talk : talks) {
            data.setRootPath("data.organisation.dialogues.nodes.find { it.code == '" + talk + "' }");
            assertEquals(purposes, data.getList("purposes"));
            assertEquals("ATLAS_COMPARE", data.getString("purposeSource.code"));
        }
        data.setRootPath("data.organisation.dialogues.nodes.find { it.code == 'EU-JPN-CYBER' }");
        assertEquals(List.of(3, 4, 6, 7), data.getList("rounds.nodes.number"));
        String last = "rounds.nodes.findAll { it.number > 5 }.";
        assertEquals(List.of("2024-11-11", "2026-01-28"), data.getList(last + "start"));
        assertEquals(List.of("Tokyo", "Brussels"), data.getList(last + "city"));
        assertEquals(List.of("Japan"), data.getList("partners.name"));
        assertEquals("WB_WDI_2025", data.getString("partners[0].observations.nodes[0].source.code"));
    }

    @Test
    void peruCanadaAndTheUnionStandSideBySide() {
        JsonPath data = ask("""
                { compare(actors: ["PER", "CAN", "EU"]) { actors { code __typename }
                    rows { indicator { code } year cells { actor { code } position
                        observation { value period { year } source { code } } } }
                    findings { topic cells { actor { code } findings { code } } } } }""");
        data.setRootPath("data.compare");
        List<String> actors = List.of("PER", "CAN", "EU");
        assertEquals(actors, data.getList("actors.code"));
        assertEquals(List.of("Country", "Country", "Organisation"), data.getList("actors.__typename"));
        int rows = data.getList("rows").size();
        assertTrue(rows > 30, rows + " rows");
        for (int row = 0; row < rows; row++) {
            assertEquals(actors, data.getList("rows[" + row + "].cells.actor.code"));
        }
        int topics = data.getList("findings").size();
        for (int topic = 0; topic < topics; topic++) {
            assertEquals(actors, data.getList("findings[" + topic + "].cells.actor.code"));
        }
        data.setRootPath("data.compare.rows.find { it.indicator.code == 'internet_users_pct' }");
        assertEquals(2023, data.getInt("year"));
        assertEquals(79.4848f, data.getFloat("cells[0].observation.value"));
        assertEquals(93.9564f, data.getFloat("cells[1].observation.value"));
        assertNull(data.get("cells[2].observation"));
        assertEquals("WB_WDI_2025", data.getString("cells[0].observation.source.code"));
    }
}
