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
class GapTest {

    @Test
    void whatIsNotKnownOfTheBudapestConventionIsListed() {
        JsonPath data = ask("{ organisation(code: \"COE\") { gaps { nodes { code subject missing why } } } }");
        assertEquals(
                List.of("M-24", "M-25", "M-26", "M-28", "M-31", "M-32"),
                data.getList("organisation.gaps.nodes.findAll { it.subject.startsWith('BUDAPEST') }.code").stream()
                        .filter(code -> !code.equals("M-TRT-INVITED"))
                        .toList());
    }

    @Test
    void aGapBetweenSeveralActorsNamesAllOfThem() {
        JsonPath data = ask("""
                { country(code: "GBR") { gaps { nodes { code actor { code } actors { code } } } } }""");
        data.setRootPath("data.country.gaps.nodes.find { it.code == 'M-20' }");
        assertEquals("EU", data.getString("actor.code"));
        assertEquals(List.of("EU", "ALB", "MKD", "GBR"), data.getList("actors.code"));
    }
}
