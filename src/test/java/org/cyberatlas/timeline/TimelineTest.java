package org.cyberatlas.timeline;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.Statements;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class TimelineTest {

    @Test
    void anActHasOneExactSentence() {
        JsonPath data = ask("""
                { timeline(actors: ["PER"], kinds: [COMMITMENT], from: "2019-12-01", to: "2019-12-01") { nodes {
                    date kind title actors { code } verification source { code } sources { code }
                    subject { __typename ... on Instrument { code } } } } }""");
        data.setRootPath("data.timeline.nodes[0]");
        assertEquals(
                "The Convention on Cybercrime (Budapest Convention) entered into force for Peru", data.get("title"));
        assertEquals("2019-12-01", data.get("date"));
        assertEquals(List.of("PER"), data.getList("actors.code"));
        assertEquals("Instrument", data.get("subject.__typename"));
        assertEquals("BUDAPEST", data.get("subject.code"));
        assertEquals("PERUREC_185", data.get("source.code"));
    }

    @Test
    void anEmptyListMatchesNothingInEachField() {
        JsonPath data = ask("""
                { timeline(between: []) { totalCount } dialogues(between: []) { totalCount }
                  dialogueRounds(between: []) { totalCount } partnerships(between: []) { totalCount }
                  findings(actors: []) { totalCount } gaps(actors: []) { totalCount } }""");
        Map<String, Map<String, Integer>> counts = data.get();
        assertEquals(6, counts.size());
        counts.forEach((field, count) -> assertEquals(0, count.get("totalCount"), field));
    }

    @Test
    void strategiesLawsAndAttributionsAreEvents() {
        JsonPath data = ask("""
                { attribution: timeline(between: ["USA", "IRN"], kinds: [ATTRIBUTION], from: "2022-09-14", to: "2022-09-14") { nodes {
                    title subject { __typename } } }
                  sanction: timeline(between: ["EU", "RUS"], kinds: [SANCTION], from: "2024-06-24", to: "2024-06-24") { nodes {
                    title subject { __typename ... on SanctionRegime { code } } } }
                  strategy: timeline(actors: ["POL"], kinds: [STRATEGY], from: "2013-01-01", to: "2013-12-31") { nodes {
                    date title sources { code } subject { __typename } } }
                  law: timeline(actors: ["MCO"], kinds: [LAW], first: 1) { nodes { title subject { __typename } } }
                  support: timeline(actors: ["AUS"], kinds: [ATTRIBUTION], from: "2020-02-21", to: "2020-02-21") { totalCount } }""");
        String operation = "the cyber operation \"Ransomware by persons tied to the Iranian Revolutionary Guards\"";
        String iran = "The United States attributed " + operation + " to actors linked to Iran";
        assertEquals(
                List.of(
                        "The United States named actors linked to Iran in an advisory on " + operation,
                        iran + " in an indictment",
                        iran + " with sanctions"),
                data.getList("attribution.nodes.title"));
        assertEquals("CyberOperation", data.getString("attribution.nodes[0].subject.__typename"));
        assertEquals(
                List.of("The European Union imposed sanctions over cyber activity on 6 persons connected with Russia"),
                data.getList("sanction.nodes.title"));
        assertEquals("EU-CYBER", data.getString("sanction.nodes[0].subject.code"));
        assertEquals(List.of("Poland adopted a national cybersecurity strategy"), data.getList("strategy.nodes.title"));
        assertEquals("2013-06-25", data.getString("strategy.nodes[0].date"));
        assertTrue(data.getList("strategy.nodes[0].sources").size() > 1);
        assertEquals("Strategy", data.getString("strategy.nodes[0].subject.__typename"));
        assertEquals(
                "Monaco passed the law \"Act controlling personal data processing\"",
                data.getString("law.nodes[0].title"));
        assertEquals(0, data.getInt("support.totalCount"));
    }

    @Test
    void anAgreementEntersIntoForceForTheStatesThatHaveJoinedIt() {
        JsonPath data = ask("""
                { depa: timeline(kinds: [PARTNERSHIP], from: "2021-01-07", to: "2021-01-07") { nodes { title actors { code } } }
                  chile: timeline(actors: ["CHL"], kinds: [PARTNERSHIP], from: "2021-11-23", to: "2021-11-23") { nodes { title } }
                  cptpp: timeline(actors: ["PER"], kinds: [PARTNERSHIP], from: "2018-12-30", to: "2018-12-30") { totalCount } }""");
        int entry = data.getList("depa.nodes.title")
                .indexOf("The Digital Economy Partnership Agreement entered into force");
        assertEquals(List.of("NZL", "SGP"), data.getList("depa.nodes[" + entry + "].actors.code"));
        assertEquals(
                List.of("Chile joined the Digital Economy Partnership Agreement"), data.getList("chile.nodes.title"));
        assertEquals(0, data.getInt("cptpp.totalCount"));
    }

    @Test
    void aMeetingThatOnlyOneSourceCountsIsOneEvent() {
        JsonPath data = ask("""
                { timeline(between: ["CUB", "USA"], kinds: [DIALOGUE_ROUND], from: "2018-01-12", to: "2018-01-12") { nodes { sources { code } } } }""");
        assertEquals(
                List.of(List.of("CUBATRADE_CUB_USA_2018", "ONCUBA_CUB_USA_2018")),
                data.getList("timeline.nodes.sources.code"));
    }

    @Test
    void aMembershipOlderThanItsOrganisationIsOfThePredecessor() {
        JsonPath data = ask("""
                { timeline(between: ["BEL", "EU"], kinds: [MEMBERSHIP]) { nodes { title } }
                  austria: timeline(between: ["AUT", "EU"], kinds: [MEMBERSHIP]) { nodes { title } }
                  coalition: timeline(actors: ["DEU"], from: "2013-01-01", to: "2013-12-31", kinds: [MEMBERSHIP, PARTNERSHIP]) { nodes { title } } }""");
        assertEquals(
                List.of("Belgium became a member of the predecessor of the European Union"),
                data.getList("timeline.nodes.title"));
        assertEquals(List.of("Austria became a member of the European Union"), data.getList("austria.nodes.title"));
        assertEquals(
                List.of("Germany became a member of the Freedom Online Coalition"),
                data.getList("coalition.nodes.title"),
                "and did not join it a second time");
    }

    @Test
    void theLastTenEventsBetweenTheUnionAndUkraine() {
        JsonPath data = ask("""
                { timeline(between: ["EU", "UA"], newestFirst: true, first: 10) { nodes {
                    date kind title actors { code } source { code publisher } } } }""");
        List<Map<String, Object>> events = data.getList("timeline.nodes");
        assertEquals(10, events.size());
        List<String> titles = data.getList("timeline.nodes.title");
        assertTrue(
                titles.contains("Round 4 of the EU-Ukraine Cyber Dialogue was held in Kyiv, Ukraine"),
                titles::toString);
        for (int i = 0; i < 10; i++) {
            List<String> actors = data.getList("timeline.nodes[" + i + "].actors.code");
            assertTrue(actors.containsAll(List.of("EU", "UKR")), actors::toString);
            assertFalse(data.getString("timeline.nodes[" + i + "].source.code").isEmpty());
        }
        List<String> dates = data.getList("timeline.nodes.date");
        List<String> starts = dates.stream().map(TimelineTest::firstDay).toList();
        assertEquals(
                starts.stream().sorted((one, other) -> other.compareTo(one)).toList(), starts);
    }

    @Test
    void aMonthOrYearIsOrderedByItsFirstDay() {
        JsonPath data = ask("""
                { timeline(kinds: [PROCESS, INSTRUMENT], from: "2022-01-01", to: "2023-12-31", first: 200) { nodes { date } } }""");
        List<String> starts = data.<String>getList("timeline.nodes.date").stream()
                .map(TimelineTest::firstDay)
                .toList();
        assertEquals(starts.stream().sorted().toList(), starts);
        assertTrue(data.getList("timeline.nodes.date").contains("2022"));
    }

    @Test
    void allPagesOfEitherDirectionHoldEveryEventOnce() {
        List<String> forward = allPages(
                "{ timeline(actors: [\"JPN\"], first: 60, after: %s) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }");
        List<String> backward = allPages(
                "{ timeline(actors: [\"JPN\"], newestFirst: true, first: 60, after: %s) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }");
        List<String> reversed = new ArrayList<>(forward);
        Collections.reverse(reversed);
        assertEquals(reversed, backward);
        assertEquals(forward.size(), forward.stream().distinct().count());
    }

    /** Pages of some actors are read for each of them; those of a set of actors are not. */
    @Test
    void thePagesOfSomeActorsAreThoseOfTheirSet() {
        String pages =
                "{ timeline(%s, %s, kinds: [DIALOGUE_ROUND, COMMITMENT, PARTNERSHIP, VOTE], first: 70, after: %%s)"
                        + " { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }";
        for (String order : List.of("newestFirst: false", "newestFirst: true, from: \"2012-01-01\"")) {
            List<String> ofActors = allPages(pages.formatted("actors: [\"JPN\", \"EU\", \"JP\"]", order));
            assertEquals(allPages(pages.formatted("among: { codes: [\"JPN\", \"EU\"] }", order)), ofActors);
            assertTrue(ofActors.size() > 140, () -> ofActors.size() + " events");
        }
        JsonPath last = ask("""
                { some: timeline(actors: ["JPN", "EU"], last: 30) { nodes { id } pageInfo { hasPreviousPage } }
                  set: timeline(among: { codes: ["JPN", "EU"] }, last: 30) { nodes { id } }
                  none: timeline(actors: []) { totalCount nodes { id } } }""");
        assertEquals(last.getList("set.nodes.id"), last.getList("some.nodes.id"));
        assertTrue(last.getBoolean("some.pageInfo.hasPreviousPage"));
        assertEquals(0, last.getInt("none.totalCount"));
        assertEquals(List.of(), last.getList("none.nodes"));
    }

    @Test
    void theActorsOwnTimelineIsThatOfTheFilter() {
        JsonPath data = ask("""
                { country(code: "UKR") { timeline(kinds: [DIALOGUE_ROUND, PARTNERSHIP], first: 200) { totalCount nodes { id } } }
                  timeline(actors: ["UKR"], kinds: [DIALOGUE_ROUND, PARTNERSHIP], first: 200) { totalCount nodes { id } }
                  among: timeline(among: { codes: ["UKR"] }, kinds: [DIALOGUE_ROUND, PARTNERSHIP], first: 200) { nodes { id } } }""");
        assertEquals(data.getList("timeline.nodes.id"), data.getList("country.timeline.nodes.id"));
        assertEquals(data.getList("timeline.nodes.id"), data.getList("among.nodes.id"));
        assertEquals(data.getInt("timeline.totalCount"), data.getInt("country.timeline.totalCount"));
    }

    @Test
    void aPageOfAllKindsTakesOneStatement() {
        int one = Statements.during(
                        "{ timeline(kinds: [VOTE], first: 50) { nodes { date title actors { code } source { code } } } }")
                .count();
        int all = Statements.during("{ timeline(first: 200) { nodes { date title actors { code } source { code } } } }")
                .count();
        assertEquals(one, all);
        int actors = Statements.during(
                        "{ timeline(actors: [\"JPN\", \"EU\", \"PER\"], first: 50) { nodes { date title actors { code } source { code } } } }")
                .count();
        assertEquals(one, actors);
    }

    @Test
    void equalEventsOfSeveralSourcesAreOne() {
        JsonPath data = ask("""
                { timeline(kinds: [INSTRUMENT], from: "2004-07-01", to: "2004-07-01") { nodes { title sources { code } } } }""");
        assertEquals(
                List.of("The Convention on Cybercrime (Budapest Convention) entered into force"),
                data.getList("timeline.nodes.title"));
        assertEquals(List.of("COE_185_2015", "COE_185_DETAILS"), data.getList("timeline.nodes[0].sources.code"));
    }

    @Test
    void aRoundIsNotHeldOnTheDayForWhichAnotherSourceAnnouncedIt() {
        JsonPath data = ask("""
                { timeline(between: ["EU", "USA"], kinds: [DIALOGUE_ROUND], from: "2023-05-01", to: "2023-06-30") { nodes {
                    date title source { code } sources { code } } } }""");
        assertEquals(List.of("2023-05", "2023-05-31"), data.getList("timeline.nodes.date"));
        String round = "Round 4 of the EU-US Trade and Technology Council was ";
        assertEquals(
                List.of(round + "held in Luleå, Sweden", round + "announced for this date in Luleå, Sweden"),
                data.getList("timeline.nodes.title"));
        assertEquals(List.of("LAWCARDS_TTC5", "DIGWATCH_TTC4"), data.getList("timeline.nodes.source.code"));
        assertEquals(
                List.of(List.of("LAWCARDS_TTC5"), List.of("DIGWATCH_TTC4")),
                data.getList("timeline.nodes.sources.code"));
    }

    @Test
    void aYearIsFoldedOnlyIntoDatesThatAgree() {
        JsonPath data = ask("""
                { austria: timeline(actors: ["AUT"], kinds: [STRATEGY], from: "2013-01-01", to: "2013-12-31") { nodes { date sources { code } } }
                  hungary: timeline(actors: ["HUN"], kinds: [STRATEGY], from: "2013-01-01", to: "2013-12-31") { nodes { date } }
                  poland: timeline(actors: ["POL"], kinds: [STRATEGY], from: "2013-01-01", to: "2013-12-31") { nodes { date sources { code } } } }""");
        assertEquals(List.of("2013", "2013-03", "2013-07"), data.getList("austria.nodes.date"));
        assertEquals(
                List.of("CYBERWISER_CARTOGRAPHY", "ITU_NCS_REPOSITORY_2018"),
                data.getList("austria.nodes[0].sources.code"));
        assertEquals(List.of("NCS_KOSTYUK_V1"), data.getList("austria.nodes[1].sources.code"));
        assertEquals(List.of("2013", "2013-03-21", "2013-06"), data.getList("hungary.nodes.date"));
        assertEquals(List.of("2013-06-25"), data.getList("poland.nodes.date"));
        assertEquals(
                List.of("NCS_KOSTYUK_V1", "ENCAVIBS_NCS_2023", "ITU_NCS_REPOSITORY_2018"),
                data.getList("poland.nodes[0].sources.code"));
    }

    @Test
    void theSourceOfTheDayStandsBeforeThatOfTheMonth() {
        JsonPath data = ask("""
                { timeline(actors: ["JAM"], kinds: [COMMITMENT], from: "2025-10-01", to: "2025-10-31") { nodes {
                    date verification source { code } sources { code } } } }""");
        assertEquals(List.of("2025-10-25"), data.getList("timeline.nodes.date"));
        assertEquals("SECONDARY", data.getString("timeline.nodes[0].verification"));
        assertEquals("NLD_013891", data.getString("timeline.nodes[0].source.code"));
        assertEquals(List.of("NLD_013891", "UNTC_XVIII_16"), data.getList("timeline.nodes[0].sources.code"));
    }

    @Test
    void nothingAheadIsToldAsPast() {
        String today = ask("{ release { publishedOn } }").getString("release.publishedOn");
        List<Map<String, String>> ahead = ask(
                        "{ timeline(from: \"" + today + "\", first: 200) { nodes { date title } } }")
                .<Map<String, String>>getList("timeline.nodes")
                .stream()
                .filter(event -> firstDay(event.get("date")).compareTo(today) > 0)
                .toList();
        assertTrue(ahead.size() > 2, ahead::toString);
        for (Map<String, String> event : ahead) {
            assertTrue(
                    event.get("title")
                            .matches(".* (closes|is due|appl(y|ies) from this date|was scheduled to begin"
                                    + "|was (announced|planned) for this date).*"),
                    event::toString);
        }
    }

    @Test
    void badArgumentsAreErrors() {
        JsonPath unknown = askExpectingError("{ timeline(between: [\"EU\", \"XXQ\"]) { totalCount } }");
        assertEquals("UNKNOWN_CODE", unknown.getString("errors[0].extensions.code"));
        assertEquals("between", unknown.getString("errors[0].extensions.argument"));
        for (String field : List.of("timeline%s", "country(code: \"PER\") { timeline%s")) {
            JsonPath reversed = askExpectingError(
                    "{ " + field.formatted("(from: \"2020-01-02\", to: \"2020-01-01\") { totalCount }")
                            + (field.contains("country") ? " } }" : " }"));
            assertEquals("BAD_ARGUMENT", reversed.getString("errors[0].extensions.code"), field);
            assertEquals("from", reversed.getString("errors[0].extensions.argument"));
        }
    }

    private static List<String> allPages(String query) {
        List<String> ids = new ArrayList<>();
        String after = "null";
        JsonPath data;
        do {
            data = ask(query.formatted(after));
            ids.addAll(data.getList("timeline.nodes.id"));
            after = "\"" + data.getString("timeline.pageInfo.endCursor") + "\"";
        } while (data.getBoolean("timeline.pageInfo.hasNextPage"));
        assertEquals(data.getInt("timeline.totalCount"), ids.size());
        return ids;
    }

    private static String firstDay(String date) {
        return (date + "-01-01").substring(0, 10);
    }
}
