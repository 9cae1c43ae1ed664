package org.cyberatlas.timeline;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
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

    private static int count(JsonPath data, String type) {
        return data.getInt("holdings.find { it.of == '" + type + "' }.count");
    }
}
