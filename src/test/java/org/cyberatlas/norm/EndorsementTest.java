package org.cyberatlas.norm;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class EndorsementTest {

    @Test
    void theEuropeanUnionEndorsesAllElevenNorms() {
        JsonPath data = ask("""
                { actor(code: "EU") { endorsements { totalCount nodes {
                    actor { code } norm { number } manner date verification source { code } } } } }""");
        data.setRootPath("data.actor.endorsements");
        assertEquals(11, data.getInt("totalCount"));
        assertEquals(IntStream.rangeClosed(1, 11).boxed().toList(), data.getList("nodes.norm.number"));
        assertEquals(Set.of("EU"), Set.copyOf(data.getList("nodes.actor.code")));
        assertEquals(Set.of("endorses as voluntary, non-binding norms"), Set.copyOf(data.getList("nodes.manner")));
        assertEquals(Set.of("ATLAS_COMPARE"), Set.copyOf(data.getList("nodes.source.code")));
        assertNull(data.get("nodes[0].date"));
    }

    @Test
    void aNormListsItsEndorsementsByCode() {
        JsonPath data = ask("""
                { norm(code: "UN-NORM-01") { endorsements { totalCount nodes { actor { code } date source { code } } } } }""");
        data.setRootPath("data.norm.endorsements");
        assertEquals(4, data.getInt("totalCount"));
        assertEquals(List.of("ASEAN", "EU", "UN", "UN"), data.getList("nodes.actor.code"));
        assertEquals("2018-09", data.getString("nodes[0].date"));
        assertEquals("MFA_SGP_2019_10_29", data.getString("nodes[0].source.code"));
    }

    @Test
    void endorsementsOfNormsAndOfActorsInOneRequestAreSeparate() {
        JsonPath data = ask("""
                { norm(code: "UN-NORM-06") { endorsements { nodes { actor { code
                    one: endorsements(first: 1) { nodes { norm { code } } }
                    all: endorsements { totalCount } } } } }
                  country(code: "PER") { endorsements { totalCount } } }""");
        assertEquals(List.of("ASEAN", "EU", "UN", "UN"), data.getList("norm.endorsements.nodes.actor.code"));
        assertEquals(
                List.of("UN-NORM-01", "UN-NORM-01", "UN-NORM-01", "UN-NORM-01"),
                data.getList("norm.endorsements.nodes.actor.one.nodes.flatten().norm.code"));
        assertEquals(List.of(11, 11, 22, 22), data.getList("norm.endorsements.nodes.actor.all.totalCount"));
        assertEquals(0, data.getInt("country.endorsements.totalCount"));
    }
}
