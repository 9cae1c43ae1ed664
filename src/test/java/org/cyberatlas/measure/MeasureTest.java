package org.cyberatlas.measure;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
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
class MeasureTest {

    @Test
    void theOsceHasSixteenNumberedMeasures() {
        JsonPath data = ask("""
                { organisation(code: "OSCE") { measures { totalCount nodes { number kind organisation { code } } } } }""");
        data.setRootPath("data.organisation.measures");
        assertEquals(16, data.getInt("totalCount"));
        assertEquals(IntStream.rangeClosed(1, 16).boxed().toList(), data.getList("nodes.number"));
        assertEquals(Set.of("MEASURE"), Set.copyOf(data.getList("nodes.kind")));
        assertEquals(Set.of("OSCE"), Set.copyOf(data.getList("nodes.organisation.code")));
    }

    @Test
    void anAimOfAWorkPlanIsNoMeasureYet() {
        JsonPath data = ask("""
                { measures(organisations: ["ARF"]) { totalCount nodes { code number kind decision adopted source { code } } } }""");
        assertEquals(4, data.getInt("measures.totalCount"));
        data.setRootPath("data.measures.nodes[0]");
        assertEquals("ARF-OBJ-01", data.getString("code"));
        assertNull(data.get("number"));
        assertEquals("OBJECTIVE", data.getString("kind"));
        assertEquals("ARF work plan 2015", data.getString("decision"));
        assertEquals("2015-08-06", data.getString("adopted"));
        assertEquals("ARF_WORKPLAN_2015", data.getString("source.code"));
    }

    @Test
    void measuresOfSeveralOrganisationsAreListedByOrganisationAndNumber() {
        JsonPath data = ask("""
                { measures(organisations: ["osce", "oas"], first: 7) { totalCount nodes { code } } all: measures { totalCount } }""");
        assertEquals(22, data.getInt("measures.totalCount"));
        assertEquals(
                List.of(
                        "OAS-CBM-01",
                        "OAS-CBM-02",
                        "OAS-CBM-03",
                        "OAS-CBM-04",
                        "OAS-CBM-05",
                        "OAS-CBM-06",
                        "OSCE-CBM-01"),
                data.getList("measures.nodes.code"));
        assertEquals(27, data.getInt("all.totalCount"));
    }

    @Test
    void anUnknownOrganisationIsRefusedWithTheNearestCode() {
        JsonPath response = askExpectingError("{ measures(organisations: [\"OSEC\"]) { totalCount } }");
        assertEquals("UNKNOWN_CODE", response.getString("errors[0].extensions.code"));
        assertEquals("organisations", response.getString("errors[0].extensions.argument"));
    }
}
