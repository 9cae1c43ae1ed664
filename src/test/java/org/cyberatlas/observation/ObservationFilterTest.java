package org.cyberatlas.observation;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ObservationFilterTest {

    @Test
    void theLatestIsTheNewestYearOfEachActorAndIndicator() {
        JsonPath data = ask("""
                { observations(filter: { actors: ["EST", "PER"], indicators: ["gci_score", "gci_tier"], latest: true }) {
                      nodes { actor { code } indicator { code } period { year } value } }
                  before: observations(filter: { actors: ["EST", "PER"], indicators: ["gci_score"], latest: true,
                      years: { to: 2019 } }) { nodes { period { year } value } } }""");
        assertEquals(List.of("EST", "EST", "PER", "PER"), data.getList("observations.nodes.actor.code"));
        assertTrue(data.getList("observations.nodes.period.year").stream().allMatch(Integer.valueOf(2024)::equals));
        assertEquals(95.0371f, data.getFloat("observations.nodes[0].value"));
        assertEquals(83.5933f, data.getFloat("observations.nodes[2].value"));
        assertEquals(List.of(2018, 2018), data.getList("before.nodes.period.year"));
        assertEquals(40.1f, data.getFloat("before.nodes[1].value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"internet_users_pct", "gci_score", "mobile_broadband_per100", "population_total"})
    void theLatestIsTheSameWhetherOrNotOtherConditionsAreGiven(String indicator) {
        String nodes = "{ totalCount nodes { actor { code } period { year } value source { code } } }";
        JsonPath data = ask("{ indicator(code: \"" + indicator
                + "\") { latest: observations(filter: { latest: true }, first: 200) "
                + nodes + " dated: observations(filter: { latest: true, years: { from: 1900 } }, first: 200) " + nodes
                + " } }");
        List<Map<String, ?>> dated = data.getList("indicator.dated.nodes");
        assertTrue(dated.size() > 100);
        assertEquals(dated, data.getList("indicator.latest.nodes.findAll { it.period != null }"));
    }

    @Test
    void theLatestIsUndatedIfNoObservationIsDated() {
        JsonPath data = ask("""
                { country(code: "CAN") { observations(filter: { indicators: ["digital_economy_jobs_ratio"], latest: true }) {
                      nodes { period { year } source { code } } } } }""");
        assertEquals(1, data.getList("country.observations.nodes").size());
        assertNull(data.get("country.observations.nodes[0].period"));
    }

    @Test
    void theLatestOfASourceIsTheNewestThatItHas() {
        JsonPath data = ask("""
                { source(code: "ITU_GCI_2018") { observations(filter: { latest: true, actors: ["PER"], preferred: false }) {
                    nodes { indicator { code } period { year } source { code } } } } }""");
        assertEquals(List.of("ITU_GCI_2018"), data.getList("source.observations.nodes.source.code"));
        assertEquals(List.of(2018), data.getList("source.observations.nodes.period.year"));
    }

    @Test
    void yearsAreInclusiveAndLeaveOutWhatIsNotDated() {
        JsonPath data = ask("""
                { observations(filter: { actors: ["PER"], indicators: ["internet_users_pct"], years: { from: 2019, to: 2021 } }) {
                      nodes { period { year } } }
                  undated: observations(filter: { actors: ["CAN"], indicators: ["digital_economy_jobs_ratio"], years: { to: 2100 } }) {
                      totalCount }
                  all: observations(filter: { actors: ["CAN"], indicators: ["digital_economy_jobs_ratio"] }) { totalCount } }""");
        assertEquals(List.of(2021, 2020, 2019), data.getList("observations.nodes.period.year"));
        assertEquals(0, data.getInt("undated.totalCount"));
        assertEquals(1, data.getInt("all.totalCount"));
    }

    @Test
    void valuesAreInclusiveAsTheyWereWritten() {
        JsonPath data = ask("""
                { observations(filter: { indicators: ["gci_score"], years: { from: 2020, to: 2020 },
                      value: { from: 99.48, to: 99.54 } }, orderBy: VALUE_HIGHEST) { totalCount nodes { actor { code } value } } }""");
        assertEquals(3, data.getInt("observations.totalCount"));
        assertEquals(List.of("GBR", "SAU", "EST"), data.getList("observations.nodes.actor.code"));
    }

    @Test
    void categoriesAndSourcesNarrow() {
        JsonPath data = ask("""
                { cyber: observations(filter: { actors: ["CAN"], categories: [CYBERSECURITY] }, first: 200) {
                      nodes { indicator { code category } } }
                  inei: observations(filter: { actors: ["PER"], sources: ["inei_tic_2022q1"], preferred: false }) {
                      totalCount nodes { source { code } } } }""");
        assertEquals(Set.of("CYBERSECURITY"), Set.copyOf(data.getList("cyber.nodes.indicator.category", String.class)));
        assertTrue(data.getList("cyber.nodes.indicator.code").contains("companies_hit_pct"));
        assertEquals(6, data.getInt("inei.totalCount"));
        assertEquals(Set.of("INEI_TIC_2022Q1"), Set.copyOf(data.getList("inei.nodes.source.code", String.class)));
    }

    @Test
    void disputedAndAgreedObservationsMakeTheWhole() {
        JsonPath data = ask("""
                { all: observations(filter: { actors: ["CAN"], indicators: ["internet_users_pct"] }) { ...years }
                  disputed: observations(filter: { actors: ["CAN"], indicators: ["internet_users_pct"], disputed: true }) { ...years }
                  agreed: observations(filter: { actors: ["CAN"], indicators: ["internet_users_pct"], disputed: false }) { ...years }
                  wide: observations(filter: { actors: ["CAN"], indicators: ["internet_users_pct"], minSpread: 4.7 }) { ...years } }
                fragment years on ObservationConnection { nodes { period { year } disagreement { spread } } }""");
        Set<Object> both = new TreeSet<>(data.getList("disputed.nodes.period.year"));
        both.addAll(data.getList("agreed.nodes.period.year"));
        assertEquals(new TreeSet<>(data.getList("all.nodes.period.year")), both);
        assertTrue(data.getList("disputed.nodes.disagreement").stream().allMatch(spread -> spread != null));
        assertTrue(data.getList("agreed.nodes.disagreement").stream().allMatch(spread -> spread == null));
        assertTrue(data.getList("wide.nodes.period.year").contains(2020));
    }

    @Test
    void conditionsOfTheFieldAndTheFilterMustBothHold() {
        JsonPath data = ask("""
                { country(code: "PER") { observations(filter: { actors: ["CAN"] }) { totalCount } }
                  indicator(code: "gci_score") { observations(filter: { indicators: ["gci_tier"] }) { totalCount } }
                  none: observations(filter: { actors: [] }) { totalCount } }""");
        assertEquals(0, data.getInt("country.observations.totalCount"));
        assertEquals(0, data.getInt("indicator.observations.totalCount"));
        assertEquals(0, data.getInt("none.totalCount"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicators: [\"gci_scor\"] | filter.indicators | unknown indicator 'gci_scor'; did you mean 'gci_score'?",
                "actors: [\"PEX\"] | filter.actors | unknown actor 'PEX'; did you mean 'MEX' or 'PER'?",
                "sources: [\"CIA_WFX\"] | filter.sources | unknown source 'CIA_WFX'; did you mean 'CIA_WFB'?"
            })
    void anUnknownCodeIsRefusedWithTheNearestThatExist(String filter, String argument, String message) {
        JsonPath response = askExpectingError("{ observations(filter: { " + filter + " }) { totalCount } }");
        assertEquals("UNKNOWN_CODE", response.getString("errors[0].extensions.code"));
        assertEquals(argument, response.getString("errors[0].extensions.argument"));
        assertEquals(message, response.getString("errors[0].message"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"years: { from: 2021, to: 2020 } | filter.years", "value: { from: 2, to: 1 } | filter.value"})
    void aRangeThatEndsBeforeItStartsIsRefused(String filter, String argument) {
        JsonPath response = askExpectingError("{ observations(filter: { " + filter + " }) { totalCount } }");
        assertEquals("BAD_ARGUMENT", response.getString("errors[0].extensions.code"));
        assertEquals(argument, response.getString("errors[0].extensions.argument"));
    }

    @Test
    void seriesWithoutANewObservationAreFound() {
        JsonPath data = ask("""
                { release { publishedOn } indicator(code: "internet_users_pct") {
                    stale: observations(filter: { olderThanYears: 5, latest: true }, first: 200) { nodes { actor { code } period { year } } }
                    any: observations(filter: { olderThanYears: 0, latest: true }) { totalCount }
                    all: observations(filter: { latest: true, years: { from: 1900 } }) { totalCount } } }""");
        int published = Integer.parseInt(data.getString("release.publishedOn").substring(0, 4));
        List<Integer> years = data.getList("indicator.stale.nodes.period.year");
        assertTrue(!years.isEmpty() && years.stream().allMatch(year -> year <= published - 5), years::toString);
        assertTrue(!data.getList("indicator.stale.nodes.actor.code").contains("PER"));
        assertEquals(data.getInt("indicator.all.totalCount"), data.getInt("indicator.any.totalCount"));
    }

    /** A series is old or not as a whole, its undated observations included; one without any year has no age. */
    @Test
    void anOldSeriesIsCompleteAndAnUndatedOneHasNoAge() {
        JsonPath data = ask("""
                { all: observations(filter: { actors: ["LCA"], indicators: ["coverage_4g_pct"] }) { totalCount nodes { period { year } } }
                  old: observations(filter: { actors: ["LCA"], indicators: ["coverage_4g_pct"], olderThanYears: 0 }) { totalCount }
                  older: observations(filter: { actors: ["LCA"], indicators: ["coverage_4g_pct"], olderThanYears: 200 }) { totalCount }
                  undated: observations(filter: { actors: ["CAN"], indicators: ["digital_economy_jobs_ratio"], olderThanYears: 0 }) {
                      totalCount } }""");
        assertTrue(data.getList("all.nodes.period").contains(null));
        assertEquals(data.getInt("all.totalCount"), data.getInt("old.totalCount"));
        assertEquals(0, data.getInt("older.totalCount"));
        assertEquals(0, data.getInt("undated.totalCount"));
    }

    /** An observation without rivals lies apart from none. */
    @Test
    void aSpreadIsThatOfRivals() {
        JsonPath data = ask("""
                { any: observations(filter: { minSpread: 0, actors: ["AND", "COE", "PER", "UN"] }, first: 200) { nodes { alternatives { id } } }
                  past: observations(filter: { minSpread: 0, actors: ["PER"], asPublishedBy: "2025-06-30" }, first: 200) {
                      nodes { alternatives { id } } } }""");
        for (String field : List.of("any", "past")) {
            List<List<?>> rivals = data.getList(field + ".nodes.alternatives");
            assertTrue(rivals.size() > 10, field);
            assertTrue(rivals.stream().noneMatch(List::isEmpty), field);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"olderThanYears: -1", "olderThanYears: 201", "olderThanYears: 3, asPublishedBy: \"2025-01-01\""})
    void aNegativeAgeIsRefused(String filter) {
        JsonPath response = askExpectingError("{ observations(filter: { " + filter + " }) { totalCount } }");
        assertEquals("BAD_ARGUMENT", response.getString("errors[0].extensions.code"));
        assertEquals("filter.olderThanYears", response.getString("errors[0].extensions.argument"));
    }

    @Test
    void aNegativeSpreadIsRefused() {
        JsonPath refused = askExpectingError(
                "{ observations(filter: { minSpread: -5 }) { totalCount } disagreements(minSpread: -0.1) { totalCount } }");
        assertEquals(
                List.of("'filter.minSpread' is -5.0; it takes 0 or more", "'minSpread' is -0.1; it takes 0 or more"),
                refused.<String>getList("errors.message").stream().sorted().toList());
    }
}
