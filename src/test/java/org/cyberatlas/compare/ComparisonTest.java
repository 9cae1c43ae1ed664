package org.cyberatlas.compare;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ComparisonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"PER\" | 'actors' names 1; a comparison takes 2 to 12 actors",
                "\"PER\",\"CAN\",\"EU\",\"USA\",\"GBR\",\"FRA\",\"DEU\",\"ITA\",\"ESP\",\"JPN\",\"KOR\",\"CHN\",\"IND\""
                        + " | 'actors' names 13; a comparison takes 2 to 12 actors",
                "\"PER\",\"CAN\",\"pe\" | 'actors' names an actor twice; the different ones are PER, CAN"
            },
            quoteCharacter = '^')
    void tooFewTooManyAndTheSameTwiceAreRefused(String actors, String message) {
        JsonPath response = askExpectingError("{ compare(actors: [" + actors + "]) { actors { code } } }");
        assertEquals("BAD_ARGUMENT", response.getString("errors[0].extensions.code"));
        assertEquals("actors", response.getString("errors[0].extensions.argument"));
        assertEquals(message, response.getString("errors[0].message"));
    }

    @Test
    void anUnknownActorIsRefused() {
        JsonPath response = askExpectingError("{ compare(actors: [\"PER\", \"CNA\"]) { actors { code } } }");
        assertEquals("UNKNOWN_CODE", response.getString("errors[0].extensions.code"));
    }

    @Test
    void actorsAreInTheOrderOfTheArgument() {
        JsonPath data = ask("""
                { compare(actors: ["EU", "pe", "124"], indicators: ["population_total", "internet_users_pct"]) {
                    actors { code } rows { indicator { code } cells { actor { code } } } } }""").setRootPath("data.compare");
        assertEquals(List.of("EU", "PER", "CAN"), data.getList("actors.code"));
        assertEquals(List.of("population_total", "internet_users_pct"), data.getList("rows.indicator.code"));
        assertEquals(List.of("EU", "PER", "CAN"), data.getList("rows[1].cells.actor.code"));
    }

    @Test
    void aMissingCellIsEmptyAndNotLeftOut() {
        JsonPath data = ask("""
                { compare(actors: ["CAN", "PER", "EU"], indicators: ["gci_score", "internet_users_pct"], year: 2021) {
                    rows { indicator { code } year spread cells { actor { code } position differenceFromBest
                        observation { value period { year } } } } } }""").setRootPath("data.compare");
        assertEquals(3, data.getList("rows[0].cells").size());
        assertEquals(Arrays.asList(null, null, null), data.getList("rows[0].cells.observation"));
        assertEquals(Arrays.asList(null, null, null), data.getList("rows[0].cells.position"));
        assertNull(data.get("rows[0].spread"));
        assertEquals(2021, data.getInt("rows[0].year"));

        assertEquals(Arrays.asList(1, 2, null), data.getList("rows[1].cells.position"));
        assertEquals(93.9371f, data.getFloat("rows[1].cells[0].observation.value"));
        assertEquals(71.1078f, data.getFloat("rows[1].cells[1].observation.value"));
        assertNull(data.get("rows[1].cells[2].observation"));
        assertEquals(Arrays.asList(0f, 22.8293f, null), data.getList("rows[1].cells.differenceFromBest"));
        assertEquals(22.8293f, data.getFloat("rows[1].spread"));
    }

    @Test
    void theNearestYearIsShownOnRequest() {
        JsonPath data = ask("""
                { exact: compare(actors: ["PER", "BRA"], indicators: ["gci_score"], year: 2019) { ...row }
                  nearest: compare(actors: ["PER", "BRA"], indicators: ["gci_score"], year: 2019, nearestYear: true) { ...row } }
                fragment row on Comparison { rows { year cells { observation { value period { year } } } } }""");
        assertEquals(Arrays.asList(null, null), data.getList("exact.rows[0].cells.observation"));
        assertEquals(2019, data.getInt("nearest.rows[0].year"));
        assertEquals(
                List.of(2020, 2020),
                data.getList("nearest.rows[0].cells.observation.period.year"),
                "of two years that are equally near, the later");
        assertEquals(55.67f, data.getFloat("nearest.rows[0].cells[0].observation.value"));
    }

    @Test
    void anUndatedObservationIsNearToNoYear() {
        JsonPath data = ask("""
                { compare(actors: ["ARG", "BRA"], indicators: ["mobile_broadband_per100"], year: 2015, nearestYear: true) {
                    rows { spread cells { position observation { period { year } } } } } }""");
        assertNull(data.get("compare.rows[0].cells[0].observation"));
        assertEquals(2022, data.getInt("compare.rows[0].cells[1].observation.period.year"));
        assertNull(data.get("compare.rows[0].spread"));
    }

    @Test
    void theNearestYearNeedsAYear() {
        JsonPath response =
                askExpectingError("{ compare(actors: [\"PER\", \"CAN\"], nearestYear: true) { rows { year } } }");
        assertEquals("BAD_ARGUMENT", response.getString("errors[0].extensions.code"));
        assertEquals("nearestYear", response.getString("errors[0].extensions.argument"));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -Integer.MAX_VALUE, -1, 0, Integer.MAX_VALUE})
    void theNearestYearToOneFarAwayIsTheFirstOrLast(int year) {
        JsonPath data = ask("""
                { compare(actors: ["PER", "BRA"], indicators: ["gci_score"], year: %d, nearestYear: true) {
                    rows { year cells { observation { period { year } } } } } }""".formatted(year));
        int nearest = year > 0 ? 2024 : 2014;
        assertEquals(List.of(nearest, nearest), data.getList("compare.rows[0].cells.observation.period.year"));
        assertEquals(year, data.getInt("compare.rows[0].year"));
    }

    @Test
    void withoutAYearARowTakesTheNewestThatMostHave() {
        JsonPath data = ask("""
                { compare(actors: ["PER", "CAN"], indicators: ["internet_users_pct"]) {
                    rows { year cells { observation { period { year } } } } } }""");
        assertEquals(2023, data.getInt("compare.rows[0].year"));
        assertEquals(List.of(2023, 2023), data.getList("compare.rows[0].cells.observation.period.year"));
    }

    @Test
    void theBestIsTheLowestWhereLessIsBetter() {
        JsonPath data = ask("""
                { compare(actors: ["PER", "EST", "BRA"], indicators: ["gci_tier"], year: 2024) {
                    rows { cells { position differenceFromBest observation { tier value } } } } }""").setRootPath("data.compare.rows[0]");
        assertEquals(List.of("T3", "T1", "T1"), data.getList("cells.observation.tier"));
        assertEquals(List.of(3, 1, 1), data.getList("cells.position"));
        assertEquals(List.of(2f, 0f, 0f), data.getList("cells.differenceFromBest"));
    }

    /** Neither many nor few people are better. */
    @Test
    void noValueIsTheBestOfANeutralIndicator() {
        JsonPath data = ask("""
                { compare(actors: ["PER", "EST", "BRA"], indicators: ["population_total"], year: 2020) {
                    rows { cells { position differenceFromBest } } } }""").setRootPath("data.compare.rows[0]");
        assertEquals(List.of(2, 3, 1), data.getList("cells.position"));
        assertEquals(Arrays.asList(null, null, null), data.getList("cells.differenceFromBest"));
    }

    @Test
    void categoriesAndTopicsNarrow() {
        JsonPath data = ask("""
                { compare(actors: ["PER", "CAN", "EU"], categories: [DIGITAL_GOVERNMENT], topics: [CONNECTIVITY, SHARED_VISION]) {
                    rows { indicator { category } } findings { topic cells { actor { code } findings { code } } } } }""").setRootPath("data.compare");
        assertTrue(data.getList("rows").size() > 3);
        assertEquals(List.of("DIGITAL_GOVERNMENT"), data.getList("rows.indicator.category.unique()"));
        assertEquals(List.of("CONNECTIVITY", "SHARED_VISION"), data.getList("findings.topic"));
        assertTrue(data.getList("findings[0].cells[0].findings.code").contains("PER-COVERAGE-LOW"));
        assertEquals(List.of(), data.getList("findings[0].cells[1].findings"));
        assertEquals(
                data.getList("findings[1].cells[1].findings.code"), data.getList("findings[1].cells[2].findings.code"));
    }

    @Test
    void whatPeruCanadaAndTheUnionShareIsListed() {
        JsonPath data = ask("""
                { compare(actors: ["PER", "CAN", "EU"]) { sharedMemberships { code } sharedInstruments { code }
                    dialoguesBetween { code } partnershipsBetween { code } } }""").setRootPath("data.compare");
        assertEquals(
                List.of("APEC", "GPAI", "INTERPOL", "ITU", "OAS", "OTTAWA_GROUP", "UN", "WTO"),
                data.getList("sharedMemberships.code"));
        assertEquals(
                List.of("BUDAPEST", "ICCPR", "OPSC", "TAMPERE", "UNCAC", "UNTOC"),
                data.getList("sharedInstruments.code"));
        assertEquals(
                List.of("EU-CAN-DP-MIN", "EU-CAN-DPC", "EU-CAN-JCC", "EU-CAN-JMC", "EU-CAN-SDD", "EU-CAN-SUMMIT"),
                data.getList("dialoguesBetween.code").stream()
                        .filter(code -> ((String) code).startsWith("EU-CAN"))
                        .toList());
        assertEquals(
                List.of("EU-CAN-DP", "EU-CAN-SDP", "EU-CAN-SPA", "EU-LAC-DA"),
                data.getList("partnershipsBetween.code").stream()
                        .filter(code -> ((String) code).startsWith("EU-"))
                        .toList());
    }
}
