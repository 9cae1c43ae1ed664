package org.cyberatlas.finding;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
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

    @Test
    void positionsAreThoseOfTheActor() {
        JsonPath data = ask("""
                { australia: country(code: "AUS") { positions { nodes { code date } } }
                  peru: country(code: "PER") { positions { totalCount } } }""");
        assertEquals("2020", data.getString("australia.positions.nodes.find { it.code == 'POS-AUS-2020' }.date"));
        assertEquals(0, data.getInt("peru.positions.totalCount"));
    }
}
