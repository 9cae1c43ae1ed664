package org.cyberatlas.timeline;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class HoldingTest {

    @Test
    void anActorsHoldingsAreTheNumbersOfItsOwnListings() {
        JsonPath data = ask("""
                { country(code: "JPN") { holdings { group of kind count newest }
                    strategies { totalCount } laws { totalCount } responseTeams { totalCount } projects { totalCount }
                    commitments { totalCount } votes { totalCount } positions { totalCount } initiatives { totalCount }
                    memberships { totalCount } dialogues { totalCount } endorsements { totalCount } findings { totalCount } } }""");
        data.setRootPath("data.country");
        assertEquals(data.getInt("strategies.totalCount"), count(data, "Strategy"));
        assertEquals(data.getInt("laws.totalCount"), count(data, "Law"));
        assertEquals(data.getInt("responseTeams.totalCount"), count(data, "ResponseTeam"));
        assertEquals(data.getInt("projects.totalCount"), count(data, "Project"));
        assertEquals(data.getInt("commitments.totalCount"), count(data, "Commitment"));
        assertEquals(data.getInt("votes.totalCount"), count(data, "Vote"));
        assertEquals(data.getInt("positions.totalCount"), count(data, "Position"));
        assertEquals(data.getInt("initiatives.totalCount"), count(data, "Initiative"));
        assertEquals(data.getInt("memberships.totalCount"), count(data, "Membership"));
        assertEquals(data.getInt("dialogues.totalCount"), count(data, "Dialogue"));
        assertEquals(data.getInt("endorsements.totalCount"), count(data, "Endorsement"));
        assertEquals(data.getInt("findings.totalCount"), count(data, "Finding"));
        assertEquals("2023-12-22", data.getString("holdings.find { it.of == 'Vote' }.newest"));
        assertEquals("VOTE", data.getString("holdings.find { it.of == 'Vote' }.kind"));
        assertNull(data.get("holdings.find { it.of == 'Observation' }.kind"));
        assertNull(data.get("holdings[0].group"));
    }

    @Test
    void zeroIsReturnedAsZero() {
        JsonPath data = ask("{ country(code: \"AND\") { holdings { of count newest } } }");
        assertEquals(0, count(data.setRootPath("data.country"), "DialogueRound"));
        assertNull(data.get("holdings.find { it.of == 'Position' }.newest"));
        List<String> types = data.getList("holdings.of");
        assertEquals(types.stream().sorted().toList(), types);
    }

    @Test
    void theReleaseHasTheHoldingsOfEachRegion() {
        JsonPath data = ask("""
                { release { all: holdings { group of count } regions: holdings(by: REGION) { group of count }
                    members: holdings(by: ORGANISATION) { group of count } counts { of count } } }""");
        data.setRootPath("data.release");
        for (String type : List.of("Commitment", "Vote", "Observation", "DialogueRound", "Partnership", "Position")) {
            assertEquals(
                    data.getInt("counts.find { it.of == '" + type + "' }.count"),
                    data.getInt("all.find { it.of == '" + type + "' }.count"),
                    type);
        }
        assertTrue(
                data.getList("regions.group").containsAll(List.of("Africa", "Americas", "Asia", "Europe", "Oceania")));
        assertTrue(data.getInt("regions.find { it.group == 'Africa' && it.of == 'DialogueRound' }.count")
                < data.getInt("regions.find { it.group == 'Europe' && it.of == 'DialogueRound' }.count"));
        assertEquals(27 * 17, data.getInt("members.find { it.group == 'EU' && it.of == 'Vote' }.count"));
    }

    @Test
    void theNewestDateOfAKindIsThatOfTheTimeline() {
        List<String> kinds = ask("{ __type(name: \"TimelineKind\") { enumValues { name } } }")
                .getList("__type.enumValues.name");
        String newestEvents = kinds.stream()
                .map(kind ->
                        "%s: timeline(kinds: [%1$s], newestFirst: true, first: 1) { nodes { date } }".formatted(kind))
                .collect(Collectors.joining(" "));
        List<String> different = new ArrayList<>();
        String after = "null";
        while (after != null) {
            JsonPath data = ask(
                    "{ actors(first: 50, after: %s) { pageInfo { endCursor } nodes { __typename code holdings { of kind count newest } %s } } }"
                            .formatted(after, newestEvents));
            for (Map<String, Object> actor : data.<Map<String, Object>>getList("actors.nodes")) {
                for (Map<String, Object> holding : maps(actor.get("holdings"))) {
                    String kind = (String) holding.get("kind");
                    // The timeline of an organisation has the memberships of its members.
                    if (kind == null
                            || kind.equals("MEMBERSHIP")
                                    && actor.get("__typename").equals("Organisation")) {
                        continue;
                    }
                    List<Map<String, Object>> events = maps(((Map<?, ?>) actor.get(kind)).get("nodes"));
                    Object newest = (int) holding.get("count") == 0 || events.isEmpty()
                            ? null
                            : events.get(0).get("date");
                    if (!Objects.equals(newest, holding.get("newest"))) {
                        different.add("%s %s, timeline: %s".formatted(actor.get("code"), holding, newest));
                    }
                }
            }
            String end = data.getString("actors.pageInfo.endCursor");
            after = end == null ? null : '"' + end + '"';
        }
        assertEquals(List.of(), different);
    }

    @Test
    void theNewestMembershipIsAnActorsOwn() {
        JsonPath data = ask("""
                { member: organisation(code: "EU") { holdings { of count newest } }
                  none: organisation(code: "OAS") { holdings { of count newest } } }""");
        assertEquals("2020-06-15", newest(data, "member", "Membership"));
        assertNull(newest(data, "none", "Membership"));
    }

    @Test
    void everyDateOfAFactCounts() {
        JsonPath data = ask("""
                { left: country(code: "NIC") { holdings { of newest } }
                  seen: country(code: "KOR") { holdings { of newest } }
                  undated: country(code: "CIV") { holdings { of newest } }
                  release { holdings(by: SUBREGION) { group of newest } } }""");
        assertEquals("2023-11-19", newest(data, "left", "Membership"));
        assertEquals("2024-03", newest(data, "seen", "DiplomacyOffice"));
        assertNull(newest(data, "undated", "Partnership"));
        assertEquals(
                "2025-01-29",
                data.getString(
                        "release.holdings.find { it.group == 'Sub-Saharan Africa' && it.of == 'Membership' }.newest"));
    }

    private static String newest(JsonPath data, String actor, String type) {
        return data.getString(actor + ".holdings.find { it.of == '" + type + "' }.newest");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }

    private static int count(JsonPath data, String type) {
        return data.getInt("holdings.find { it.of == '" + type + "' }.count");
    }
}
