package org.cyberatlas.export;

import static org.cyberatlas.export.ApiCells.READING;
import static org.cyberatlas.export.ApiCells.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URL;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.testsupport.Atlas;
import org.cyberatlas.testsupport.DatabaseResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Contents of the exported tables. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ExportTest {

    @TestHTTPResource("/export")
    URL exports;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @Test
    void observationsAreThoseOfTheApiInItsOrder() {
        List<Map<String, String>> rows = csv("observations.csv?indicators=gci_score,internet_users_pct&years.from=2015"
                + "&latest=true&among.memberOf=OAS&among.not.codes=CA&orderBy=VALUE_HIGHEST");
        assertEquals(
                ApiCells.objects("""
                                { observations(
                                    filter: { indicators: ["gci_score", "internet_users_pct"], years: { from: 2015 }, latest: true }
                                    among: { memberOf: ["OAS"], not: { codes: ["CA"] } }
                                    orderBy: VALUE_HIGHEST, first: 200) { nodes { %s } } }
                                """.formatted(READING), "observations.nodes").stream()
                        .map(ApiCells::reading)
                        .toList(),
                rows);
        assertTrue(rows.stream()
                .anyMatch(row -> row.get("actor_code").equals("USA")
                        && row.get("indicator_code").equals("gci_score")
                        && row.get("value").equals("99.8565")));
    }

    @Test
    void rivalsAndThePastAreThoseOfTheApi() {
        assertEquals(
                ApiCells.objects("""
                                { observations(filter: { actors: ["PER"], preferred: false, disputed: true, minSpread: 1.5,
                                    years: { from: 2018, to: 2021 }, asPublishedBy: "2023-06-30" }, first: 200) { nodes { %s } } }
                                """.formatted(READING), "observations.nodes").stream()
                        .map(ApiCells::reading)
                        .toList(),
                csv(
                        "observations.csv?actors=604&preferred=false&disputed=true&minSpread=1.5&years.from=2018&years.to=2021"
                                + "&asPublishedBy=2023-06-30"));
    }

    @Test
    void aRankingIsThatOfTheApi() {
        List<Map<String, String>> expected = new ArrayList<>();
        for (Map<String, ?> entry : ApiCells.objects("""
                        { ranking(indicator: "gci_score", year: 2020, first: 200, among: { dialogueWith: ["EU"] }) {
                            entries { position tied percentile observation { %s } } } }
                        """.formatted(READING), "ranking.entries")) {
            Map<String, String> cells = new LinkedHashMap<>();
            List.of("position", "tied", "percentile").forEach(field -> cells.put(field, cell(entry, field)));
            cells.putAll(ApiCells.reading(asObject(observation(entry))));
            expected.add(cells);
        }
        assertEquals(expected, csv("ranking.csv?indicator=gci_score&year=2020&among.dialogueWith=EU"));
        assertTrue(expected.size() > 50, expected.size() + " ranked");
    }

    @Test
    void aRankingIsWholeHoweverLongItIs() {
        int ranked = Atlas.ask("{ ranking(indicator: \"internet_users_pct\", year: 2016) { rankedCount } }")
                .getInt("ranking.rankedCount");
        assertTrue(ranked > 200, ranked + " ranked");
        assertEquals(
                ranked,
                csv("ranking.csv?indicator=internet_users_pct&year=2016").size());
    }

    @Test
    void aComparisonHasACellForEachActorEvenWithoutAnObservation() {
        List<Map<String, String>> expected = new ArrayList<>();
        for (Map<String, ?> row : ApiCells.objects("""
                        { compare(actors: ["PER", "CAN", "EU"], indicators: ["internet_users_pct", "gci_score"], year: 2020, nearestYear: true) {
                            rows { indicator { code name unit } year spread
                              cells { actor { code name } position differenceFromBest observation { %s } } } } }
                        """.formatted(READING), "compare.rows")) {
            for (Object each : (List<?>) row.get("cells")) {
                Map<String, String> cells = new LinkedHashMap<>();
                Object observation = observation(each);
                if (observation != null) {
                    cells.putAll(ApiCells.reading(asObject(observation)));
                }
                cells.put("indicator_code", cell(row, "indicator.code"));
                cells.put("row_year", cell(row, "year"));
                cells.put("row_spread", cell(row, "spread"));
                cells.put("actor_code", cell(each, "actor.code"));
                cells.put("position", cell(each, "position"));
                cells.put("difference_from_best", cell(each, "differenceFromBest"));
                expected.add(cells);
            }
        }
        List<Map<String, String>> rows = csv(
                "comparison.csv?actors=pe,CAN&actors=EU&indicators=internet_users_pct,gci_score&year=2020&nearestYear=true");
        assertEquals(6, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            expected.get(i).forEach((name, value) -> assertEquals(value, row.get(name), name + " of " + row));
        }
        assertEquals("EU", rows.get(2).get("actor_code"));
        assertEquals("European Union", rows.get(2).get("actor_name"));
        assertEquals("", rows.get(2).get("value"));
    }

    @Test
    void jsonLinesHoldTheSameWithTypes() {
        List<Map<String, String>> rows = csv("observations.csv?actors=PER&preferred=false&years.from=2021");
        List<JsonPath> lines = Download.of(exports, "observations.jsonl?actors=PER&preferred=false&years.from=2021")
                .jsonLines();
        assertEquals(rows.size(), lines.size());
        for (int i = 0; i < rows.size(); i++) {
            Map<String, Object> line =
                    lines.get(i).using(ApiCells.EXACT_NUMBERS).getMap("");
            Map<String, String> cells = new LinkedHashMap<>();
            line.keySet().forEach(name -> cells.put(name, cell(line, name)));
            assertEquals(rows.get(i), cells);
            assertTrue(line.get("preferred") instanceof Boolean);
        }
    }

    @Test
    void theWholeSetHasEveryObservationOnce() {
        int readings = Atlas.ask("{ observations(filter: { preferred: false }, first: 0) { totalCount } }")
                .getInt("observations.totalCount");
        List<List<String>> rows = Download.cells(
                Download.of(exports, "observations.csv?preferred=false").text());
        int id = rows.get(0).indexOf("id");
        assertEquals(readings + 1, rows.size());
        assertEquals(
                rows.size(), rows.stream().map(row -> row.get(id)).distinct().count());
    }

    @Test
    void aNoteWithEverythingThatACsvQuotesIsReadBackUnchanged() throws SQLException {
        String note = "=HYPERLINK(\"x\"), \"quoted\",\r\nsecond line\nthird";
        String file = "observations.csv?actors=PER&indicators=gci_score&sources=ITU_GCI_2020";
        String noteBefore = csv(file).get(0).get("note");
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                PreparedStatement statement = connection.prepareStatement(
                        "UPDATE observation_standing SET note = ? WHERE actor_code = 'PER' AND indicator_code = 'gci_score' AND source_code = 'ITU_GCI_2020'")) {
            statement.setString(1, note);
            try {
                assertEquals(1, statement.executeUpdate());
                List<Map<String, String>> rows = csv(file);
                assertEquals(1, rows.size());
                assertEquals("'" + note, rows.get(0).get("note"));
                assertEquals(
                        note,
                        Download.of(exports, file.replace(".csv", ".jsonl"))
                                .json()
                                .getString("note"));
            } finally {
                statement.setString(1, noteBefore);
                statement.executeUpdate();
            }
        }
        assertEquals(noteBefore, csv(file).get(0).get("note"));
    }

    @Test
    void aNegativeNumberIsNoFormula() {
        Map<String, String> aruba = csv("actors.csv").get(0);
        assertEquals("ABW", aruba.get("code"));
        assertEquals("-69.9667", aruba.get("longitude"));
    }

    @Test
    void metadataHaveTheFiltersTheDataVersionAndTheTerms() {
        JsonPath metadata = Download.of(
                        exports,
                        "observations.metadata.json?indicators=gci_score&actors=PE,CAN&years.from=2020&years.to=2020&preferred=false")
                .json();
        JsonPath release = Atlas.ask("{ release { version publishedOn } }");
        assertEquals(
                Map.of(
                        "filter",
                        Map.of(
                                "actors", List.of("PE", "CAN"),
                                "indicators", List.of("gci_score"),
                                "years", Map.of("from", 2020, "to", 2020),
                                "preferred", false)),
                metadata.getMap("arguments"));
        assertEquals(release.getString("release.version"), metadata.getString("dataVersion"));
        assertEquals(release.getString("release.publishedOn"), metadata.getString("publishedOn"));
        assertEquals("points", metadata.getString("indicators[0].unit"));
        JsonPath source = metadata.setRootPath("sources.find { it.code == 'ITU_GCI_2020' }");
        assertEquals(
                "For educational and non-commercial use, with the source named; a commercial re-user leaves these figures out or asks ITU.",
                source.getString("terms"));
        assertFalse(source.getBoolean("commercialUse"));
        assertTrue(source.getString("citation").startsWith("International Telecommunication Union. "));
        List<Map<String, String>> rows = csv(metadata.setRootPath("").getString("csv"));
        assertEquals(metadata.getInt("rows"), rows.size());
        assertEquals(
                metadata.getList("columns.name"), new ArrayList<>(rows.get(0).keySet()));
        assertEquals(
                rows.size(),
                metadata.getList("sources.observations", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    @Test
    void metadataNameWhatARankingOrAPastDayExcludes() {
        JsonPath ranking = Download.of(
                        exports, "ranking.metadata.json?indicator=gci_score&year=2020&among.dialogueWith=EU")
                .json();
        assertEquals(List.of("AFRICA", "ECOWAS", "INTERPOL", "LAC", "NATO"), ranking.getList("unranked"));
        assertEquals(2020, ranking.getInt("year"));
        assertTrue(ranking.getInt("rows") > 50);
        JsonPath past = Download.of(
                        exports,
                        "observations.metadata.json?actors=PER&indicators=internet_users_pct&years.from=2021&years.to=2021&asPublishedBy=2023-06-30")
                .json();
        assertEquals(List.of("ATLAS_COMPARE"), past.getList("undatedSources"));
    }

    private List<Map<String, String>> csv(String file) {
        Download download = Download.of(exports, file);
        assertEquals(200, download.status(), () -> file + ": " + download.text());
        return download.records();
    }

    private static Object observation(Object holder) {
        return ((Map<?, ?>) holder).get("observation");
    }

    @SuppressWarnings("unchecked") // JSON has no other keys
    private static Map<String, ?> asObject(Object value) {
        return (Map<String, ?>) value;
    }
}
