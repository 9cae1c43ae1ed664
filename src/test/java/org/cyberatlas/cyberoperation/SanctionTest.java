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
        assertEquals(
                List.of("AU-CYBER", "EU-CYBER", "UK-CYBER", "US-CAATSA-224", "US-CYBER2"), data.getList("nodes.code"));
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

    /** Of six persons and five entities, two persons were listed on that day over theft. */
    @Test
    void anOperationHasOnlyTheListingsOverIt() {
        JsonPath data = ask("""
                { cyberOperation(code: "OP-DNC-2016") { sanctions { date persons entities note } } }""");
        data.setRootPath("data.cyberOperation.sanctions");
        assertEquals(List.of("2016-12-29"), data.getList("date"));
        assertEquals(List.of(4), data.getList("persons"));
        assertEquals(List.of(5), data.getList("entities"));
        data = ask("""
                { timeline(actors: ["USA"], kinds: [SANCTION], from: "2016-12-29", to: "2016-12-29") { nodes { title } } }""");
        assertEquals(
                Set.of(
                        "The United States imposed sanctions over cyber activity on 4 persons and 5 entities connected with Russia",
                        "The United States imposed sanctions over cyber activity on 2 persons connected with Russia"),
                Set.copyOf(data.getList("timeline.nodes.title")));
    }

    @Test
    void aListingUnderAnotherLawIsUnderARegimeOfItsOwn() {
        JsonPath data = ask("""
                { cyberOperation(code: "OP-TRITON-2017") { sanctions { date regime { code legalBasis } } } }""");
        data.setRootPath("data.cyberOperation.sanctions.find { it.date == '2020-10-23' }");
        assertEquals("US-CAATSA-224", data.getString("regime.code"));
        assertEquals("Section 224 of CAATSA, the law of 2017 on sanctions", data.getString("regime.legalBasis"));
    }
}
