package org.cyberatlas.actor;

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
class BorderTest {

    @Test
    void aCountryNamesItsNeighboursByCode() {
        JsonPath data = ask("""
                { peru: country(code: "PER") { borders { code } } canada: country(code: "CAN") { borders { code } } }""");
        assertEquals(List.of("BOL", "BRA", "CHL", "COL", "ECU"), data.getList("peru.borders.code"));
        assertEquals(List.of("GRL", "USA"), data.getList("canada.borders.code"));
    }

    @Test
    void anIslandHasNoBordersRatherThanNull() {
        assertEquals(
                List.of(),
                ask("{ country(code: \"AUS\") { borders { code } } }").getList("country.borders"));
    }
}
