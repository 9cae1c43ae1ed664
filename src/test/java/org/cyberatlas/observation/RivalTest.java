package org.cyberatlas.observation;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.Statements;
import org.junit.jupiter.api.Test;

/** Rivals, earlier editions, and observations as published by a day. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RivalTest {

    @Test
    void theEarlierEditionsOfCanada2019AreRevisionsOldestFirst() {
        JsonPath data = ask("""
                { observations(filter: { actors: ["CAN"], indicators: ["internet_users_pct"], years: { from: 2019, to: 2019 } }) {
                    nodes { value source { code } revisions { value source { code published } alternatives { source { code } } }
                        alternatives { value source { code } revisions { id } } } } }""").setRootPath("data.observations.nodes[0]");
        assertEquals(91.9129f, data.getFloat("value"));
        assertEquals(
                List.of("WB_WDI_2021_01", "WB_WDI_2022_05", "WB_WDI_2023_02"), data.getList("revisions.source.code"));
        assertEquals(List.of(91f, 96.5f, 96.5f), data.getList("revisions.value"));
        assertEquals(List.of("ITU_DATAHUB_2025_03", "CIA_WFB"), data.getList("alternatives.source.code"));
    }

    @Test
    void noRivalIsARevisionAndNoRevisionIsARival() {
        JsonPath data = ask("""
                { observations(filter: { indicators: ["internet_users_pct"], years: { from: 2015, to: 2020 } }, first: 200,
                      among: { memberOf: ["OAS"] }) {
                    nodes { id source { code } alternatives { id source { code } } revisions { id source { code } } } } }""").setRootPath("data.observations.nodes");
        List<String> rivals = data.getList("alternatives.flatten().source.code");
        List<String> revisions = data.getList("revisions.flatten().source.code");
        assertTrue(rivals.size() > 50, rivals.size() + " rivals");
        assertTrue(revisions.size() > 50, revisions.size() + " revisions");
        assertTrue(revisions.stream().allMatch(source -> source.startsWith("WB_WDI_")));
        assertTrue(rivals.stream().noneMatch(source -> source.startsWith("WB_WDI_")));
        assertFalse(data.getList("id").stream().anyMatch(data.getList("alternatives.flatten().id")::contains));
    }

    @Test
    void eachDayShowsCanada2019AsItsEditionHadIt() {
        JsonPath data = ask("""
                { early: observations(filter: { actors: ["CAN"], indicators: ["internet_users_pct"],
                      years: { from: 2019, to: 2019 }, asPublishedBy: "2021-06-30" }) { ...reading }
                  late: observations(filter: { actors: ["CAN"], indicators: ["internet_users_pct"],
                      years: { from: 2019, to: 2019 }, asPublishedBy: "2025-06-30" }) { ...reading } }
                fragment reading on ObservationConnection { nodes { value source { code } preferredBecause
                    revisions { value } alternatives { source { code } } } }""");
        assertEquals(91f, data.getFloat("early.nodes[0].value"));
        assertEquals("WB_WDI_2021_01", data.getString("early.nodes[0].source.code"));
        assertEquals(List.of(), data.getList("early.nodes[0].revisions"));
        assertEquals(List.of(), data.getList("early.nodes[0].alternatives"));
        assertEquals(
                "the only observation of this actor, indicator and year",
                data.getString("early.nodes[0].preferredBecause"));

        assertEquals(91.9129f, data.getFloat("late.nodes[0].value"));
        assertEquals(
                "exact before approximate or estimated;"
                        + " the edition WB_WDI_2024_09 of that day lists changes only and has none here",
                data.getString("late.nodes[0].preferredBecause"));
        assertEquals(List.of(91f, 96.5f, 96.5f), data.getList("late.nodes[0].revisions.value"));
    }

    @Test
    void theDayAppliesToTheObservationsOfAnActor() {
        JsonPath data = ask("""
                { country(code: "CAN") {
                    may: observations(filter: { indicators: ["internet_users_pct"], years: { from: 2019, to: 2019 },
                        asPublishedBy: "2022-05-31" }) { nodes { value revisions { value } } }
                    april: observations(filter: { indicators: ["internet_users_pct"], years: { from: 2019, to: 2019 },
                        asPublishedBy: "2022-04-30" }) { nodes { value revisions { value } } } } }""");
        assertEquals(List.of(96.5f), data.getList("country.may.nodes.value"));
        assertEquals(List.of(91f), data.getList("country.may.nodes[0].revisions.value"));
        assertEquals(List.of(91f), data.getList("country.april.nodes.value"));
        assertEquals(List.of(), data.getList("country.april.nodes[0].revisions"));
    }

    @Test
    void whatHasNoDateIsExcludedFromADay() {
        JsonPath data = ask("""
                { now: observations(filter: { actors: ["CAN"], indicators: ["companies_hit_pct"] }) { nodes { source { code published } } }
                  then: observations(filter: { actors: ["CAN"], indicators: ["companies_hit_pct"],
                      asPublishedBy: "2026-01-01" }) { totalCount undatedSources { code } } }""");
        assertEquals("ATLAS_COMPARE", data.getString("now.nodes[0].source.code"));
        assertNull(data.get("now.nodes[0].source.published"));
        assertEquals(0, data.getInt("then.totalCount"));
        assertEquals(List.of("ATLAS_COMPARE"), data.getList("then.undatedSources.code"));
    }

    @Test
    void anEarlierDayIsSelectedOnceForThePageAndItsTotal() {
        String past =
                "{ observations(%s filter: { indicators: [\"gci_score\"], asPublishedBy: \"2022-01-01\" }) { %s } }";
        Statements.Heard total = Statements.during(past.formatted("", "totalCount"));
        assertEquals(1, total.count());
        int all = total.data().getInt("observations.totalCount");
        assertTrue(all > 300, () -> all + " observations");

        Statements.Heard page = Statements.during(past.formatted("first: 7", "totalCount nodes { id }"));
        assertEquals(1, page.count());
        assertEquals(all, page.data().getInt("observations.totalCount"));
        assertEquals(
                ask(past.formatted("first: 7", "nodes { id }")).getList("observations.nodes.id"),
                page.data().getList("observations.nodes.id"));

        JsonPath last =
                ask(past.formatted("last: 1", "totalCount nodes { id } pageInfo { hasPreviousPage endCursor }"));
        assertEquals(all, last.getInt("observations.totalCount"));
        assertTrue(last.getBoolean("observations.pageInfo.hasPreviousPage"));
        String after = "after: \"" + last.getString("observations.pageInfo.endCursor") + "\"";
        JsonPath beyond = ask(past.formatted(after, "totalCount nodes { id }"));
        assertEquals(all, beyond.getInt("observations.totalCount"));
        assertEquals(List.of(), beyond.getList("observations.nodes"));

        JsonPath none = ask(past.replace("2022", "1922").formatted("", "totalCount nodes { id }"));
        assertEquals(0, none.getInt("observations.totalCount"));
    }

    @Test
    void theConditionsOnAnEarlierDayAreThoseOfToday() {
        JsonPath data = ask("""
                { set: observations(filter: { categories: [CYBERSECURITY], asPublishedBy: "2026-01-01" }, among: { memberOf: ["PACIFIC_ALLIANCE"] }) { totalCount }
                  named: observations(filter: { actors: ["CHL", "COL", "MEX", "PER"], categories: [CYBERSECURITY], asPublishedBy: "2026-01-01" }) { totalCount }
                  others: observations(filter: { actors: ["CHL", "EST"], asPublishedBy: "2026-01-01" }, among: { not: { memberOf: ["PACIFIC_ALLIANCE"] } }) { totalCount }
                  estonia: observations(filter: { actors: ["EST"], asPublishedBy: "2026-01-01" }) { totalCount } }""");
        assertTrue(data.getInt("set.totalCount") > 20);
        assertEquals(data.getInt("named.totalCount"), data.getInt("set.totalCount"));
        assertEquals(data.getInt("estonia.totalCount"), data.getInt("others.totalCount"));
    }

    /** The survey of 2024 revises its own year: the scores of 2018 and 2022 stand, and so do those that a part of an edition has not. */
    @Test
    void anEditionRevisesItsOwnYearsAlone() {
        JsonPath data = ask("""
                { egdi: observations(filter: { actors: ["DNK"], indicators: ["egdi"], years: { from: 2018 } }) {
                      nodes { period { year } value preferred source { code } revisions { id } } }
                  part: observations(filter: { actors: ["DEU", "PER"], indicators: ["secure_internet_servers_per_million"],
                      years: { from: 2015, to: 2015 } }) { nodes { actor { code } source { code } revisions { source { code } } } } }""");
        assertEquals(
                List.of(2018, 2020, 2022, 2024),
                data.getList("egdi.nodes.period.year").stream().sorted().toList());
        assertEquals(List.of(true, true, true, true), data.getList("egdi.nodes.preferred"));
        assertEquals(0.9717f, data.getFloat("egdi.nodes.find { it.period.year == 2022 }.value"));
        assertEquals(0.98474f, data.getFloat("egdi.nodes.find { it.period.year == 2024 }.value"));
        assertEquals(List.of(List.of(), List.of(), List.of(), List.of()), data.getList("egdi.nodes.revisions"));
        assertEquals("WB_WDI_2019", data.getString("part.nodes.find { it.actor.code == 'PER' }.source.code"));
    }

    @Test
    void observationsThatDifferByRoundingAloneAgree() {
        JsonPath data = ask("""
                { whole: observations(filter: { actors: ["AFG"], indicators: ["internet_users_pct"], years: { from: 2023, to: 2023 } }) {
                      nodes { value disagreement { spread } alternatives { value } } }
                  decimals: observations(filter: { actors: ["BRA"], indicators: ["internet_users_pct"], years: { from: 2016, to: 2016 } }) {
                      nodes { value disagreement { spread } alternatives { value } } } }""");
        assertEquals(17.7089f, data.getFloat("whole.nodes[0].value"));
        assertEquals(List.of(18f, 17.7089f), data.getList("whole.nodes[0].alternatives.value"));
        assertNull(data.get("whole.nodes[0].disagreement"));
        assertEquals(60.8725f, data.getFloat("decimals.nodes[0].value"));
        assertTrue(data.getList("decimals.nodes[0].alternatives.value").contains(60.873f));
        assertNull(data.get("decimals.nodes[0].disagreement"));
    }

    @Test
    void countsOnDifferentDaysAreSuccessiveStatesAndNotRivals() {
        JsonPath data = ask("""
                { all: observations(filter: { actors: ["COE"], indicators: ["treaty_parties_budapest"], preferred: false,
                      years: { from: 2024, to: 2024 } }) { nodes { value alternatives { value } disagreement { spread } } }
                  june: observations(filter: { actors: ["COE"], indicators: ["treaty_parties_budapest"],
                      years: { from: 2024, to: 2024 }, asPublishedBy: "2024-07-31" }) { nodes { value alternatives { value } } }
                  disagreements(indicators: ["treaty_parties_budapest"]) { totalCount } }""");
        assertEquals(List.of(76f, 75f, 71f, 69f), data.getList("all.nodes.value"));
        assertEquals(List.of(List.of(), List.of(), List.of(), List.of()), data.getList("all.nodes.alternatives"));
        assertEquals(Arrays.asList(null, null, null, null), data.getList("all.nodes.disagreement"));
        assertEquals(List.of(75f), data.getList("june.nodes.value"));
        assertEquals(0, data.getInt("disagreements.totalCount"));
    }

    @Test
    void partsOfAYearAreRivalsThroughTheWholeYear() {
        JsonPath data = ask("""
                { observations(filter: { actors: ["PER"], indicators: ["internet_users_pct"], preferred: false,
                    years: { from: 2021, to: 2021 } }) { nodes { period { label } alternatives { period { label } } } } }""");
        data.setRootPath("data.observations.nodes.find { it.period.label == '2021-Q1' }");
        assertTrue(data.getList("alternatives.period.label").containsAll(List.of("2021", "2021-Q4")));
    }

    @Test
    void disagreementsComeWidestFirstAndAtLeastAsWideAsAsked() {
        JsonPath data = ask("""
                { disagreements(indicators: ["internet_users_pct"], minSpread: 20, first: 200) { totalCount
                      nodes { preferred disagreement { spread readings } } }
                  here: disagreements(indicators: ["internet_users_pct"], among: { codes: ["PER", "CAN"] }, first: 3) {
                      nodes { actor { code } period { year } disagreement { spread reason } } } }""");
        List<Float> spreads = data.getList("disagreements.nodes.disagreement.spread");
        assertEquals(data.getInt("disagreements.totalCount"), spreads.size());
        assertEquals(72.95f, spreads.get(0));
        assertEquals(
                spreads.stream().sorted(java.util.Comparator.reverseOrder()).toList(), spreads);
        assertTrue(spreads.get(spreads.size() - 1) >= 20);
        assertTrue(data.getList("disagreements.nodes.preferred").stream().allMatch(Boolean.TRUE::equals));
        data.setRootPath("data.here.nodes.find { it.actor.code == 'PER' && it.period.year == 2021 }");
        assertEquals(11.8f, data.getFloat("disagreement.spread"));
    }
}
