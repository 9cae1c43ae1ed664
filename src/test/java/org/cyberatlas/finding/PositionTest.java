package org.cyberatlas.finding;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PositionTest {

    @Test
    void sourcesThatDateAPositionDifferentlyAreAllListed() {
        JsonPath data = ask("""
                { positions(actors: ["AU"]) { nodes { date actor { code } source { code } } } }""");
        assertEquals(List.of("2024-01-29", "2024-01-31", "2024-02-18"), data.getList("positions.nodes.date"));
        assertEquals(List.of("AU", "AU", "AU"), data.getList("positions.nodes.actor.code"));
        assertEquals("AMANI_AU_1196", data.getString("positions.nodes[0].source.code"));
    }

    /** The code of a position ends in its year, or in ND where a source gave no year. */
    @Test
    void positionsAreListedByActorThenByDate() {
        JsonPath data = ask("""
                { positions(actors: ["NZL", "AUS"]) { nodes { code } }
                  country(code: "NZL") { positions { nodes { code } } }
                  all: positions(first: 200) { nodes { actor { code } date } pageInfo { hasNextPage } } }""");
        List<String> ofNewZealand = List.of("POS-NZL-ND", "POS-NZL-2025");
        assertEquals(ofNewZealand, data.getList("country.positions.nodes.code"));
        List<String> both = data.getList("positions.nodes.code");
        assertEquals(ofNewZealand, both.subList(both.size() - 2, both.size()));
        assertFalse(data.getBoolean("all.pageInfo.hasNextPage"));
        List<String> keys = data.<Map<String, Object>>getList("all.nodes").stream()
                .map(node -> ((Map<?, ?>) node.get("actor")).get("code") + " "
                        + Objects.requireNonNullElse(node.get("date"), "unknown"))
                .toList();
        assertEquals(keys.stream().sorted().toList(), keys);
    }

    @Test
    void positionsAreThoseOfTheActor() {
        JsonPath data = ask("""
                { australia: country(code: "AUS") { positions { nodes { code date } } }
                  peru: country(code: "PER") { positions { totalCount } } }""");
        assertEquals("2020", data.getString("australia.positions.nodes.find { it.code == 'POS-AUS-2020' }.date"));
        assertEquals(0, data.getInt("peru.positions.totalCount"));
    }
}
