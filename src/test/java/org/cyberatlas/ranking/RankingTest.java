package org.cyberatlas.ranking;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.cyberatlas.testsupport.CsvRows;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RankingTest {

    @Test
    void equalValuesShareAPlaceAndTheNextIsSkipped() {
        JsonPath data = ask("""
                { ranking(indicator: "gci_score", year: 2020, first: 4) { rankedCount direction
                    entries { position tied percentile actor { code } observation { value } } } }""").setRootPath("data.ranking");
        assertEquals("HIGHER_BETTER", data.getString("direction"));
        assertEquals(194, data.getInt("rankedCount"));
        assertEquals(List.of("USA", "GBR", "SAU", "EST"), data.getList("entries.actor.code"));
        assertEquals(List.of(1, 2, 2, 4), data.getList("entries.position"));
        assertEquals(List.of(false, true, true, false), data.getList("entries.tied"));
        assertEquals(100f, data.getFloat("entries[0].percentile"));
        assertEquals(100f * (194 - 3) / 193, data.getFloat("entries[1].percentile"), 0.0001);
        assertEquals(100f * (194 - 4) / 193, data.getFloat("entries[3].percentile"), 0.0001);
    }

    @Test
    void thePublishedRankIsNotThePosition() {
        JsonPath data = ask("""
                { ranking(indicator: "gci_score", year: 2020, first: 4) { entries { position observation { rank rankOf } } } }""");
        assertEquals(4, data.getInt("ranking.entries[3].position"));
        assertEquals(3, data.getInt("ranking.entries[3].observation.rank"));
        assertEquals(182, data.getInt("ranking.entries[3].observation.rankOf"));
    }

    @Test
    void whereLessIsBetterTheLowestComesFirst() {
        JsonPath data = ask("""
                { ranking(indicator: "mobile_data_1gb_pct_gni", first: 3) { year direction rankedCount
                    entries { position actor { code } observation { value } } } }""").setRootPath("data.ranking");
        assertEquals("LOWER_BETTER", data.getString("direction"));
        assertEquals(2019, data.getInt("year"));
        assertEquals(94, data.getInt("rankedCount"));
        double lowest = CsvRows.of("observation").stream()
                .filter(row -> row.get("source_code").equals("A4AI_2019Q2"))
                .mapToDouble(row -> Double.parseDouble(row.get("value")))
                .min()
                .orElseThrow();
        assertEquals(lowest, data.getDouble("entries[0].observation.value"));
        assertEquals(1, data.getInt("entries[0].position"));
    }

    @Test
    void tiersRankAsTiers() {
        JsonPath data = ask("""
                { ranking(indicator: "gci_tier", year: 2024, first: 200) { entries { position tied observation { tier } } } }""").setRootPath("data.ranking");
        List<String> tiers = data.getList("entries.observation.tier");
        List<Integer> positions = data.getList("entries.position");
        List<String> inOrder = tiers.stream().sorted().toList();
        assertEquals(inOrder, tiers);
        assertEquals("T1", tiers.get(0));
        for (int i = 0; i < tiers.size(); i++) {
            assertEquals(tiers.indexOf(tiers.get(i)) + 1, positions.get(i));
        }
    }

    @Test
    void theRequestedSetIsRanked() {
        JsonPath data = ask("""
                { ranking(indicator: "gci_score", year: 2020, among: { codes: ["PER", "CAN", "EU", "BRA", "MEX"] }) {
                    year rankedCount entries { position percentile actor { code } } unranked { code } } }""").setRootPath("data.ranking");
        assertEquals(4, data.getInt("rankedCount"));
        assertEquals(List.of("CAN", "BRA", "MEX", "PER"), data.getList("entries.actor.code"));
        assertEquals(100f, data.getFloat("entries[0].percentile"));
        assertEquals(0f, data.getFloat("entries[3].percentile"));
        assertEquals(List.of("EU"), data.getList("unranked.code"));
    }

    @Test
    void membersPartnersAndPartiesAreSets() {
        JsonPath data = ask("""
                { asean: ranking(indicator: "gci_score", year: 2020, among: { memberOf: ["ASEAN"] }) { rankedCount entries { actor { code } } }
                  talks: ranking(indicator: "gci_score", year: 2020, first: 100, among: { dialogueWith: ["EU"], not: { regions: ["Europe"] } }) {
                      entries { actor { code } } }
                  others: ranking(indicator: "gci_score", year: 2020, among: { regions: ["Europe"], not: { memberOf: ["EU"] } }) {
                      entries { actor { code } } } }""");
        assertEquals(11, data.getInt("asean.rankedCount"));
        assertEquals("SGP", data.getString("asean.entries[0].actor.code"));
        assertTrue(data.getList("talks.entries.actor.code").containsAll(List.of("USA", "JPN", "KOR", "IND", "BRA")));
        assertFalse(data.getList("talks.entries.actor.code").contains("GBR"));
        assertTrue(data.getList("others.entries.actor.code").contains("GBR"));
        assertFalse(data.getList("others.entries.actor.code").contains("EST"));
    }

    @Test
    void withoutAYearTheNewestWithEnoughCoverageIsRanked() {
        JsonPath data = ask("""
                { gci: ranking(indicator: "gci_score", first: 1) { year rankedCount }
                  internet: ranking(indicator: "internet_users_pct", first: 1) { year rankedCount }
                  newest: ranking(indicator: "internet_users_pct", year: 2024, first: 1) { rankedCount } }""");
        assertEquals(2024, data.getInt("gci.year"));
        assertEquals(194, data.getInt("gci.rankedCount"));
        assertEquals(2023, data.getInt("internet.year"));
        int best = data.getInt("internet.rankedCount");
        assertTrue(2 * data.getInt("newest.rankedCount") < best, "2024 is covered well enough too");
    }

    @Test
    void aYearWithoutObservationsHasNoRanks() {
        JsonPath data = ask("""
                { ranking(indicator: "gci_score", year: 1990, among: { codes: ["PER", "CAN"] }) {
                    year rankedCount entries { position } unranked { code } pageInfo { hasNextPage endCursor } } }""").setRootPath("data.ranking");
        assertEquals(1990, data.getInt("year"));
        assertEquals(0, data.getInt("rankedCount"));
        assertEquals(List.of(), data.getList("entries"));
        assertEquals(List.of("CAN", "PER"), data.getList("unranked.code"));
        assertFalse(data.getBoolean("pageInfo.hasNextPage"));
    }

    @Test
    void anEmptySetIsAnEmptyRanking() {
        JsonPath data = ask("""
                { ranking(indicator: "gci_score", among: { codes: [] }) { year rankedCount entries { position } unranked { code } } }""").setRootPath("data.ranking");
        assertNull(data.get("year"));
        assertEquals(0, data.getInt("rankedCount"));
        assertEquals(List.of(), data.getList("entries"));
        assertEquals(List.of(), data.getList("unranked"));
    }

    @Test
    void pagesOfARankingFollowEachOther() {
        List<String> all =
                ask("{ ranking(indicator: \"gci_score\", year: 2020, first: 200) { entries { actor { code } } } }")
                        .getList("ranking.entries.actor.code");
        assertEquals(194, all.size());
        List<String> walked = new ArrayList<>();
        String after = "";
        for (boolean more = true; more; ) {
            JsonPath page = ask("{ ranking(indicator: \"gci_score\", year: 2020, first: 60" + after
                            + ") { rankedCount entries { actor { code } } pageInfo { hasNextPage endCursor } } }")
                    .setRootPath("data.ranking");
            assertEquals(194, page.getInt("rankedCount"));
            walked.addAll(page.getList("entries.actor.code"));
            more = page.getBoolean("pageInfo.hasNextPage");
            after = ", after: \"" + page.getString("pageInfo.endCursor") + "\"";
        }
        assertEquals(all, walked);
    }

    @Test
    void aCursorOfAnotherRankingIsRefused() {
        String ranking = "ranking(indicator: \"%s\", %s first: 2%s) { entries { position } pageInfo { endCursor } }";
        String cursor = ask("{ " + ranking.formatted("gci_score", "year: 2020,", "") + " }")
                .getString("ranking.pageInfo.endCursor");
        String after = ", after: \"" + cursor + "\"";
        for (String other : List.of(
                ranking.formatted("egdi", "year: 2020,", after),
                ranking.formatted("gci_score", "year: 2018,", after),
                ranking.formatted("gci_score", "year: 2020, among: { memberOf: [\"EU\"] },", after))) {
            JsonPath refused = askExpectingError("{ " + other + " }");
            assertEquals("BAD_CURSOR", refused.getString("errors[0].extensions.code"), other);
            assertEquals("after", refused.getString("errors[0].extensions.argument"), other);
        }
        assertEquals(
                List.of(2, 4),
                ask("{ " + ranking.formatted("gci_score", "year: 2020,", after) + " }")
                        .getList("ranking.entries.position"));
    }

    @Test
    void aCursorOfTheChosenYearIsOneOfThatYear() {
        JsonPath first = ask("{ ranking(indicator: \"gci_score\", first: 2) { year pageInfo { endCursor } } }");
        String rest = "{ ranking(indicator: \"gci_score\"%s, first: 2, after: \""
                + first.getString("ranking.pageInfo.endCursor") + "\") { entries { actor { code } } } }";
        assertEquals(
                ask(rest.formatted("")).getList("ranking.entries.actor.code"),
                ask(rest.formatted(", year: " + first.getInt("ranking.year"))).getList("ranking.entries.actor.code"));
    }

    @Test
    void theRankingsOfAListHaveCursorsOfTheirOwn() {
        String alone = "{ ranking(indicator: \"gci_score\", year: 2020, first: 2) { pageInfo { endCursor } } }";
        String cursor = ask(alone).getString("ranking.pageInfo.endCursor");
        String both = "{ gci: indicator(code: \"gci_score\") { ...page } egdi: indicator(code: \"egdi\") { ...page } }"
                + " fragment page on Indicator { ranking(year: 2020, first: 2%s) { entries { position } pageInfo { endCursor } } }";
        assertEquals(cursor, ask(both.formatted("")).getString("gci.ranking.pageInfo.endCursor"));
        JsonPath refused = askExpectingError(both.formatted(", after: \"" + cursor + "\""));
        assertEquals(List.of(List.of("egdi", "ranking")), refused.getList("errors.path"));
        assertEquals(List.of(2, 4), refused.getList("data.gci.ranking.entries.position"));
    }

    @Test
    void unknownNamesAreRefused() {
        JsonPath indicator = askExpectingError("{ ranking(indicator: \"gci_scor\") { year } }");
        assertEquals("UNKNOWN_CODE", indicator.getString("errors[0].extensions.code"));
        assertEquals(
                "unknown indicator 'gci_scor'; did you mean 'gci_score'?", indicator.getString("errors[0].message"));
        JsonPath set = askExpectingError(
                "{ ranking(indicator: \"gci_score\", among: { not: { memberOf: [\"ASEAM\"] } }) { year } }");
        assertEquals("among.not.memberOf", set.getString("errors[0].extensions.argument"));
        JsonPath page = askExpectingError("{ ranking(indicator: \"gci_score\", first: 201) { year } }");
        assertEquals("BAD_PAGE_SIZE", page.getString("errors[0].extensions.code"));
    }
}
