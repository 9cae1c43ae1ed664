package org.cyberatlas.release;

import static io.restassured.RestAssured.given;
import static org.cyberatlas.testsupport.Atlas.ask;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cyberatlas.testsupport.CsvRows;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.Statements;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ReleaseTest {

    @Test
    void aReleaseHasAVersionAndADay() {
        JsonPath data = ask("{ release { version publishedOn leftOut } }");
        assertTrue(data.getString("release.version").matches("[0-9a-f]{64}"));
        assertEquals(CsvRows.of("release").get(0).get("published_on"), data.getString("release.publishedOn"));
        assertEquals(List.of(), data.getList("release.leftOut"));
    }

    /** Each row that names a source counts for it once; an edition belongs to its observations. */
    @Test
    void countsOfSourcesAreThoseOfTheFiles() throws IOException {
        Map<String, Integer> rows = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("db", "data"))) {
            for (String file : files.map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(".csv") && !each.equals("edition.csv"))
                    .map(each -> each.substring(0, each.length() - ".csv".length()))
                    .toList()) {
                for (Map<String, String> row : CsvRows.of(file)) {
                    Stream.of(row.get("source_code"), row.get("purpose_source_code"))
                            .filter(code -> code != null && !code.isEmpty())
                            .distinct()
                            .forEach(code -> rows.merge(code, 1, Integer::sum));
                }
            }
        }
        Map<String, Integer> counts = new TreeMap<>();
        String after = null;
        do {
            JsonPath page = ask("{ sources(first: 200" + (after == null ? "" : ", after: \"" + after + "\"")
                    + ") { pageInfo { hasNextPage endCursor } nodes { code counts { of count } } } }");
            for (Map<String, Object> source : page.<Map<String, Object>>getList("sources.nodes")) {
                @SuppressWarnings("unchecked")
                List<Map<String, Object>> types = (List<Map<String, Object>>) source.get("counts");
                int sum =
                        types.stream().mapToInt(each -> (int) each.get("count")).sum();
                if (sum > 0) {
                    counts.put((String) source.get("code"), sum);
                }
            }
            after = page.getBoolean("sources.pageInfo.hasNextPage")
                    ? page.getString("sources.pageInfo.endCursor")
                    : null;
        } while (after != null);
        assertEquals(rows, counts);
        JsonPath treaties = ask("{ source(code: \"UNTC_2015\") { counts { of count } } }");
        assertEquals(
                CsvRows.count("commitment", "source_code", "UNTC_2015"),
                treaties.getInt("source.counts.find { it.of == 'Commitment' }.count"));
    }

    @Test
    void countsAreThoseOfTheFiles() throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        ask("{ release { counts { of count } } }")
                .<Map<String, Object>>getList("release.counts")
                .forEach(count -> counts.put((String) count.get("of"), (Integer) count.get("count")));
        Map<String, List<String>> files = Map.ofEntries(
                Map.entry("Source", List.of("source")),
                Map.entry("Indicator", List.of("indicator")),
                Map.entry("Observation", List.of("observation")),
                Map.entry("Norm", List.of("norm")),
                Map.entry("Endorsement", List.of("endorsement")),
                Map.entry("LawPrinciple", List.of("law_principle")),
                Map.entry("Measure", List.of("measure")),
                Map.entry("Process", List.of("process")),
                Map.entry("ProcessMember", List.of("process_member")),
                Map.entry("Instrument", List.of("instrument")),
                Map.entry("Commitment", List.of("commitment")),
                Map.entry("Dialogue", List.of("dialogue")),
                Map.entry("DialogueRound", List.of("dialogue_round")),
                Map.entry("Partnership", List.of("partnership")),
                Map.entry("PartnershipMember", List.of("partnership_member")),
                Map.entry("Initiative", List.of("initiative")),
                Map.entry("InitiativeFigure", List.of("initiative_figure")),
                Map.entry("Finding", List.of("finding")),
                Map.entry("Adoption", List.of("resolution_adoption")),
                Map.entry("Vote", List.of("resolution_vote")),
                Map.entry("Attribution", List.of("attribution")),
                Map.entry("CyberOperation", List.of("operation")),
                Map.entry("DiplomacyOffice", List.of("diplomacy_office")),
                Map.entry("Law", List.of("national_law")),
                Map.entry("Project", List.of("project")),
                Map.entry("ProjectActor", List.of("project_actor")),
                Map.entry("ResponseTeam", List.of("response_team")),
                Map.entry("ResponseTeamNetwork", List.of("response_team_membership")),
                Map.entry("SanctionListing", List.of("sanction_listing")),
                Map.entry("SanctionRegime", List.of("sanction_regime")),
                Map.entry("Strategy", List.of("national_strategy")),
                Map.entry("Position", List.of("national_position")),
                Map.entry("Discrepancy", List.of("discrepancy")),
                Map.entry("DiscrepancyReading", List.of("discrepancy_reading")),
                Map.entry("Gap", List.of("gap")),
                Map.entry("Milestone", List.of("process_milestone", "instrument_milestone", "partnership_milestone")));
        for (Map.Entry<String, List<String>> type : files.entrySet()) {
            int rows = 0;
            for (String file : type.getValue()) {
                rows += rows(file);
            }
            assertEquals(rows, counts.remove(type.getKey()), type.getKey());
        }
        assertEquals(rows("actor"), counts.remove("Country") + counts.remove("Organisation"));
        assertTrue(counts.remove("Membership") > 0);
        assertEquals(Map.of(), counts);
    }

    @Test
    void countsAreThoseOfTheListings() {
        JsonPath data = ask("""
                { release { counts { of count } } countries { totalCount } organisations { totalCount } sources { totalCount }
                  observations(filter: {preferred: false}) { totalCount } }""");
        Map<String, String> listings = Map.of(
                "Country",
                "countries",
                "Organisation",
                "organisations",
                "Source",
                "sources",
                "Observation",
                "observations");
        listings.forEach((type, listing) -> assertEquals(
                data.getInt(listing + ".totalCount"),
                data.getInt("release.counts.find { it.of == '" + type + "' }.count"),
                type));
    }

    @Test
    void coverageListsEachIndicator() {
        JsonPath data = ask("""
                { release { coverage { indicator { code } actors readings firstYear lastYear sources { code } } }
                  indicators(first: 200) { nodes { code coverage { readings } } } }""");
        assertEquals(data.getList("indicators.nodes.code"), data.getList("release.coverage.indicator.code"));
        assertEquals(data.getList("indicators.nodes.coverage.readings"), data.getList("release.coverage.readings"));
        String coverage2g = "release.coverage.find { it.indicator.code == 'coverage_2g_pct' }.";
        assertEquals(
                CsvRows.count("observation", "indicator_code", "coverage_2g_pct"),
                data.getInt(coverage2g + "readings"));
        assertEquals(2000, data.getInt(coverage2g + "firstYear"));
        assertEquals(List.of("UN_SDG_2020", "UN_SDG_2025"), data.getList(coverage2g + "sources.code"));
    }

    @Test
    void coverageHasTheDateOfTheNextEdition() {
        JsonPath data = ask("""
                { source(code: "UN_EGDI_2024") { nextExpected } egdi: indicator(code: "egdi") { coverage { lastYear nextExpected } }
                  gci: indicator(code: "gci_score") { coverage { nextExpected } } }""");
        assertEquals("2026", data.getString("source.nextExpected"));
        assertEquals(2024, data.getInt("egdi.coverage.lastYear"));
        assertEquals("2026", data.getString("egdi.coverage.nextExpected"));
        assertNull(data.get("gci.coverage.nextExpected"));
    }

    @Test
    void everyLicenceHasItsTermsAndItsSources() throws IOException {
        JsonPath data = ask("""
                { release { licences { licence terms commercialUse count sources(first: 6) { totalCount nodes { code licence } } } } }""");
        assertEquals(
                rows("source"),
                data.<Integer>getList("release.licences.count").stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertEquals(data.getList("release.licences.count"), data.getList("release.licences.sources.totalCount"));
        String itu = "release.licences.find { it.licence != null && it.licence.startsWith('ITU') }.";
        assertEquals(
                List.of(
                        "ITU_GCI_2014",
                        "ITU_GCI_2017",
                        "ITU_GCI_2018",
                        "ITU_GCI_2020",
                        "ITU_GCI_2020_BSG",
                        "ITU_GCI_2020_D360"),
                data.getList(itu + "sources.nodes.code"));
        assertEquals(false, data.getBoolean(itu + "commercialUse"));
        assertNull(data.get("release.licences[-1].licence"));
        assertEquals("Name the source beside what you show.", data.getString("release.licences[-1].terms"));
    }

    @Test
    void licencesAndTheirSourcesCostNoStatement() {
        assertEquals(
                0,
                Statements.during("{ release { licences { sources(first: 1) { nodes { code } } } } }")
                        .count());
    }

    @Test
    void theServiceIsReadyOnceRowsAreLoaded() {
        String version = ask("{ release { version } }").getString("release.version");
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find { it.name == 'data' }.data.version", equalTo(version))
                .body("checks.find { it.name == 'data' }.data.database", equalTo("reachable"));
        given().get("/q/health/started").then().statusCode(200).body("checks.name", hasItem("first request"));
    }

    private static int rows(String file) throws IOException {
        // No cell has a line break.
        return (int) Files.lines(Path.of("db/data", file + ".csv")).count() - 1;
    }
}
