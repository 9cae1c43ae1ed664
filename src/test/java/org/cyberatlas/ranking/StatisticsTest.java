package org.cyberatlas.ranking;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** Statistics, compared with figures computed from the single observations. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class StatisticsTest {

    private static final double TOLERANCE = 0.001;

    @Test
    void theWholeSetIsOneGroup() {
        JsonPath data = ask("""
                { indicator(code: "gci_score") { statistics(year: 2020) { group year count min max mean median p25 p75 } } }""");
        List<Map<String, ?>> groups = data.getList("indicator.statistics");
        assertEquals(1, groups.size());
        assertEquals("ALL", groups.get(0).get("group"));
        assertEquals(2020, groups.get(0).get("year"));
        assertEquals(194, groups.get(0).get("count"));
        assertFigures(readings("first: 200"), groups.get(0));
    }

    @Test
    void eachRegionIsItsOwnGroup() {
        List<Map<String, ?>> groups = ask("""
                { indicator(code: "gci_score") { statistics(year: 2020, groupBy: REGION) {
                    group count min max mean median p25 p75 } } }""").getList("indicator.statistics");
        assertEquals(
                List.of("Africa", "Americas", "Asia", "Europe", "Oceania"),
                groups.stream().map(group -> group.get("group")).toList());
        for (Map<String, ?> group : groups) {
            assertFigures(readings("first: 200, among: { regions: [\"" + group.get("group") + "\"] }"), group);
        }
    }

    @Test
    void aMemberCountsInEachOfItsOrganisations() {
        List<Map<String, ?>> groups = ask("""
                { indicator(code: "gci_score") { statistics(year: 2020, groupBy: ORGANISATION, among: { memberOf: ["ASEAN"] }) {
                    group count min max mean median p25 p75 } } }""").getList("indicator.statistics");
        Map<Object, Integer> counts = new TreeMap<>();
        groups.forEach(group -> counts.put(group.get("group"), (Integer) group.get("count")));
        Map.of("APEC", 7, "ASEAN", 11, "G20", 1, "ITU", 11, "UN", 11, "OIC", 3)
                .forEach((organisation, count) -> assertEquals(count, counts.get(organisation), organisation));
        groups.stream()
                .filter(group -> "ASEAN".equals(group.get("group")))
                .forEach(group -> assertFigures(readings("among: { memberOf: [\"ASEAN\"] }"), group));
    }

    @Test
    void subregionsAddUpToTheirRegion() {
        JsonPath data = ask("""
                { indicator(code: "gci_score") {
                    parts: statistics(year: 2020, groupBy: SUBREGION, among: { regions: ["Americas"] }) { group count }
                    whole: statistics(year: 2020, among: { regions: ["Americas"] }) { count } } }""");
        assertEquals(
                List.of("Latin America and the Caribbean", "Northern America"), data.getList("indicator.parts.group"));
        int parts = data.getList("indicator.parts.count", Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertEquals(data.getInt("indicator.whole[0].count"), parts);
    }

    /** A State that was not surveyed has no row, and no zero. */
    @Test
    void noStateThatWasNotSurveyedCountsAsZero() {
        JsonPath data = ask("""
                { indicator(code: "egdi") { statistics(year: 2010, groupBy: SUBREGION, among: { subregions: ["Micronesia"] }) { min count } }
                  ranking(indicator: "gci_score", year: 2024, last: 1) { entries { observation { value } } } }""");
        assertTrue(
                data.getList("indicator.statistics.min", Float.class).stream().allMatch(min -> min > 0));
        assertTrue(data.getFloat("ranking.entries[0].observation.value") > 0);
    }

    @Test
    void anEmptySetHasNoGroup() {
        JsonPath data = ask("""
                { indicator(code: "gci_score") { statistics(among: { codes: [] }) { count } } }""");
        assertEquals(List.of(), data.getList("indicator.statistics"));
    }

    private static List<Double> readings(String arguments) {
        return ask("{ ranking(indicator: \"gci_score\", year: 2020, " + arguments
                        + ") { entries { observation { value } } } }")
                .<Number>getList("ranking.entries.observation.value")
                .stream()
                .map(Number::doubleValue)
                .sorted()
                .toList();
    }

    private static void assertFigures(List<Double> sorted, Map<String, ?> group) {
        String name = (String) group.get("group");
        assertTrue(sorted.size() > 5, name);
        assertEquals(sorted.size(), group.get("count"), name);
        assertEquals(sorted.get(0), number(group, "min"), TOLERANCE, name);
        assertEquals(sorted.get(sorted.size() - 1), number(group, "max"), TOLERANCE, name);
        assertEquals(
                sorted.stream().mapToDouble(Double::doubleValue).average().orElseThrow(),
                number(group, "mean"),
                TOLERANCE,
                name);
        assertEquals(quantile(sorted, 0.5), number(group, "median"), TOLERANCE, name);
        assertEquals(quantile(sorted, 0.25), number(group, "p25"), TOLERANCE, name);
        assertEquals(quantile(sorted, 0.75), number(group, "p75"), TOLERANCE, name);
    }

    /** Interpolation between the two neighbouring observations. */
    private static double quantile(List<Double> sorted, double part) {
        double place = part * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }

    private static double number(Map<String, ?> group, String figure) {
        return ((Number) group.get(figure)).doubleValue();
    }
}
