package org.cyberatlas.cyberoperation;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SanctionTest {

    @Test
    void listingsAreNumbersByDayAndState() {
        JsonPath data = ask("""
                { sanctionRegimes { totalCount nodes { code issuer { code } name legalBasis inForce expires note verification source { code }
                    listings { date target { code } persons entities entityNames act note verification regime { code }
                      operation { code } source { code } } } } }""");
        data.setRootPath("data.sanctionRegimes");
        assertEquals(List.of("AU-CYBER", "EU-CYBER", "UK-CYBER", "US-CYBER2"), data.getList("nodes.code"));
        data.setRootPath("data.sanctionRegimes.nodes[1]");
        assertEquals("EU", data.getString("issuer.code"));
        assertEquals("Council Decision (CFSP) 2019/797", data.getString("legalBasis"));
        assertNull(data.get("inForce"));
        assertEquals("2028-05-18", data.getString("expires"));
        assertEquals(8, data.getList("listings").size());
        assertEquals(
                List.of("CHN", "PRK", "RUS", "RUS", "RUS", "RUS", "CHN", "IRN"), data.getList("listings.target.code"));
        assertEquals(List.of(2, 0, 4, 2, 6, 3, 2, 0), data.getList("listings.persons"));
        assertEquals(List.of(1, 1, 1, 1, 0, 0, 2, 1), data.getList("listings.entities"));
        assertEquals("OP-BUNDESTAG-2015", data.getString("listings[3].operation.code"));
        assertEquals("EULAWLIVE_EU_2020", data.getString("listings[3].source.code"));
        assertEquals(List.of("Integrity Technology Group", "Anxun (i-Soon)"), data.getList("listings[6].entityNames"));
    }

    @Test
    void anOperationNamesTheSanctionsForIt() {
        JsonPath data = ask("""
                { cyberOperation(code: "OP-MEDIBANK-2022") { sanctions { date regime { code } target { code } persons } } }""");
        data.setRootPath("data.cyberOperation.sanctions");
        assertEquals(Set.of("AU-CYBER", "UK-CYBER", "US-CYBER2"), Set.copyOf(data.getList("regime.code")));
        assertEquals("2024-01-23", data.getString("date[0]"));
    }
}
