package org.cyberatlas.observation;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** Rule for the preferred observation, each step with a real case. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PreferenceTest {

    private static final String REASONS = "preferredBecause";

    @Test
    void theNewestEditionReplacesTheEarlierOnes() {
        JsonPath readings = readings("CAN", "internet_users_pct", 2019);
        assertEquals("WB_WDI_2025", readings.getString("find { it.preferred }.source.code"));
        for (String earlier : List.of("WB_WDI_2021_01", "WB_WDI_2022_05", "WB_WDI_2023_02")) {
            assertEquals("another edition of the same series has replaced it", reasonOf(earlier, readings));
        }
    }

    @Test
    void aValueThatTheNewestEditionHasNotIsWithdrawn() {
        JsonPath readings = readings("ABW", "internet_users_pct", 1991);
        assertFalse(readings.getList("preferred").contains(true));
        assertEquals(
                Set.of("another edition of the same series has withdrawn it"), Set.copyOf(readings.getList(REASONS)));
    }

    /** Two copies of one edition, of which one is whole: the part is replaced for the years of the whole. */
    @Test
    void ofTwoEditionsOfOneMonthTheWholeReplacesThePart() {
        JsonPath data = ask("""
                { observations(filter: { indicators: ["fixed_broadband_5gb_pct_gni"], years: { from: 2024, to: 2024 } }, first: 200) {
                    nodes { source { code } revisions { id source { code } } } }
                  part: observations(filter: { indicators: ["fixed_broadband_5gb_pct_gni"], sources: ["ITU_IPB_2025_33"],
                    years: { from: 2024, to: 2024 }, preferred: false }, first: 200) { nodes { id preferred preferredBecause } } }""");
        assertEquals(33, data.getList("part.nodes").size());
        assertEquals(Set.of(false), Set.copyOf(data.getList("part.nodes.preferred")));
        assertEquals(
                Set.of("another edition of the same series has replaced it"),
                Set.copyOf(data.getList("part.nodes.preferredBecause")));
        assertEquals(
                Set.copyOf(data.getList("part.nodes.id")),
                Set.copyOf(data.getList(
                        "observations.nodes.revisions.flatten().findAll { it.source.code == 'ITU_IPB_2025_33' }.id")));
    }

    /** An edition revises its own years, and an undated value is of none of them. */
    @Test
    void aValueWithoutAYearIsNotRevisedByTheYearsOfAnother() {
        JsonPath data = ask("""
                { now: observations(filter: { indicators: ["internet_users_pct"], sources: ["ITU_IDI_2024"], preferred: false }, first: 200) {
                      nodes { actor { code } period { year } preferred preferredBecause } }
                  past: observations(filter: { actors: ["AZE"], indicators: ["internet_users_pct"], sources: ["ITU_IDI_2024"],
                      asPublishedBy: "2025-06-30" }) { nodes { value period { year } } } }""");
        List<Map<String, ?>> undated = data.getList("now.nodes.findAll { it.period == null }");
        assertEquals(7, undated.size());
        assertTrue(undated.stream().allMatch(each -> each.get("preferred").equals(true)), undated::toString);
        assertEquals(List.of(86f), data.getList("past.nodes.findAll { it.period == null }.value"));
    }

    @Test
    void theOnlyObservationNeedsNoRule() {
        JsonPath readings = readings("PER", "gci_score", 2018);
        assertEquals(List.of("the only observation of this actor, indicator and year"), readings.getList(REASONS));
        assertEquals(List.of(true), readings.getList("preferred"));
    }

    @Test
    void theLastStateOfTheYearComesBeforeTheEarlierOnes() {
        JsonPath readings = readings("COE", "treaty_parties_budapest", 2024);
        assertEquals(List.of(76f, 75f, 71f, 69f), readings.getList("value"));
        assertEquals(List.of(true, false, false, false), readings.getList("preferred"));
        assertEquals("the last state of the year before earlier ones", reasonOf("NC4_KEN_2024", readings));
        assertEquals("not preferred: the last state of the year before earlier ones", reasonOf("COE_TCY30", readings));
    }

    @Test
    void theWholePopulationComesBeforeAPart() {
        JsonPath readings = readings("PER", "internet_users_pct", 2019);
        assertEquals(59.9505f, readings.getFloat("find { it.preferred }.value"));
        assertEquals("later published before earlier", reasonOf("WB_WDI_2025", readings));
        assertEquals("people aged 6 and over", readings.getString("find { it.value == 54.8f }.base"));
        assertEquals("not preferred: the whole population before a part of it", reasonOf("INEI_TIC_2022Q1", readings));
    }

    @Test
    void theWholePeriodComesBeforeAPart() {
        JsonPath readings = readings("PER", "internet_users_pct", 2013);
        assertEquals("WB_WDI_2025", readings.getString("find { it.preferred }.source.code"));
        assertEquals("not preferred: the whole period before a part of it", reasonOf("STUDYLIB_PER_ITU", readings));
        assertEquals("2013-12", readings.getString("find { it.source.code == 'STUDYLIB_PER_ITU' }.period.label"));
    }

    @Test
    void thePrimarySourceComesBeforeTheSecondaryAndThePress() {
        JsonPath readings = readings("UN", "uncc_signatories", 2025);
        assertEquals(
                List.of("PRIMARY", "SECONDARY", "PRESS"),
                readings.getList("verification").stream()
                        .sorted(java.util.Comparator.comparing(value -> Verification.valueOf((String) value)))
                        .toList());
        assertEquals("PRIMARY", readings.getString("find { it.preferred }.verification"));
        assertEquals(64f, readings.getFloat("find { it.preferred }.value"));
        String step = "primary sources before secondary ones, secondary before the press";
        assertEquals(step, reasonOf("PER_MRE_2025", readings));
        assertEquals("not preferred: " + step, reasonOf("WAM_2025", readings));
        assertEquals("not preferred: " + step, reasonOf("EFE_HANOI_2025", readings));
    }

    @Test
    void theExactComesBeforeTheEstimated() {
        JsonPath readings = readings("CAN", "fixed_broadband_per100", 2019);
        assertEquals("EXACT", readings.getString("find { it.preferred }.qualifier"));
        assertEquals("exact before approximate or estimated", reasonOf("WB_WDI_2025", readings));
        assertEquals("ESTIMATE", readings.getString("find { !it.preferred }.qualifier"));
        assertEquals("not preferred: exact before approximate or estimated", reasonOf("CIA_WFB", readings));
    }

    @Test
    void theLaterPublishedComesBeforeTheEarlier() {
        JsonPath readings = readings("BRA", "internet_users_pct", 2016);
        assertEquals("WB_WDI_2025", readings.getString("find { it.preferred }.source.code"));
        assertEquals("later published before earlier", reasonOf("WB_WDI_2025", readings));
        assertEquals("not preferred: later published before earlier", reasonOf("UN_SDG_2020", readings));
    }

    @Test
    void exactlyOneOfRivalObservationsIsPreferred() {
        JsonPath data = ask("""
                { observations(filter: { indicators: ["internet_users_pct"], actors: ["PER", "CAN", "BRA", "FRA"],
                      preferred: false, years: { from: 2000 } }, first: 200) {
                    nodes { actor { code } period { year } preferred } } }""");
        List<Object> things = data.getList("observations.nodes.collect { it.actor.code + it.period.year }.unique()");
        List<Object> preferred =
                data.getList("observations.nodes.findAll { it.preferred }.collect { it.actor.code + it.period.year }");
        assertTrue(things.size() > 40);
        assertEquals(things, preferred.stream().distinct().toList());
        assertEquals(things.size(), preferred.size());
    }

    /** In the order of the rule. */
    private enum Verification {
        PRIMARY,
        SECONDARY,
        PRESS
    }

    private static String reasonOf(String source, JsonPath readings) {
        return readings.getString("find { it.source.code == '" + source + "' }." + REASONS);
    }

    private static JsonPath readings(String actor, String indicator, int year) {
        return ask("""
                { observations(filter: { actors: ["%s"], indicators: ["%s"], years: { from: %d, to: %d }, preferred: false }) {
                    nodes { value base qualifier verification preferred preferredBecause period { label } source { code } } } }""".formatted(actor, indicator, year, year)).setRootPath("data.observations.nodes");
    }
}
