package org.cyberatlas.initiative;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class InitiativeTest {

    @Test
    void peruHasNineInitiativesToConnectPlaces() {
        JsonPath data = ask("""
                { country(code: "PER") { initiatives(kinds: [CONNECTIVITY]) { totalCount
                    nodes { code country { code } source { code } } } } }""");
        assertEquals(9, data.getInt("country.initiatives.totalCount"));
        assertEquals("PER-AMAZON-WIFI", data.getString("country.initiatives.nodes[0].code"));
        assertEquals("PER", data.getString("country.initiatives.nodes[0].country.code"));
        assertEquals("GESTION_MIRROR_AMAZON", data.getString("country.initiatives.nodes[0].source.code"));
    }

    @Test
    void aFigureIsThatOfItsSource() {
        JsonPath data = ask("""
                { initiative(code: "per-free-wifi") { figures { measure value unit qualifier period { year } since
                    source { code } } } }""");
        assertEquals(100f, data.getFloat("initiative.figures[0].value"));
        assertEquals("percent", data.getString("initiative.figures[0].unit"));
        assertEquals("ALMOST", data.getString("initiative.figures[0].qualifier"));
        assertNull(data.get("initiative.figures[0].period"));
        assertNull(data.get("initiative.figures[0].since"));
        assertEquals("ATLAS_COMPARE", data.getString("initiative.figures[0].source.code"));
    }

    @Test
    void aRangeHasBoundsAndNoValue() {
        JsonPath data = ask("""
                { initiative(code: "PER-WIFI-SQUARES") { figures { measure value low high unit qualifier } } }""");
        String speed = "initiative.figures.find { it.measure == 'speed' }.";
        assertNull(data.get(speed + "value"));
        assertEquals(30f, data.getFloat(speed + "low"));
        assertEquals(40f, data.getFloat(speed + "high"));
        assertEquals("RANGE", data.getString(speed + "qualifier"));
        assertEquals(
                List.of(3265f, 3636f),
                data.getList("initiative.figures.findAll { it.measure == 'squares_goal' }.value"));
    }

    @Test
    void aPeriodWithoutAnEndHasItsStartAlone() {
        JsonPath data = ask("""
                { initiative(code: "PER-CONECTA-SELVA") { started figures { measure value since period { label } } } }""");
        String places = "initiative.figures.find { it.measure == 'places' }.";
        assertEquals("2021-01-01", data.getString(places + "since"));
        assertNull(data.get(places + "period"));
        String connected = "initiative.figures.find { it.measure == 'places_connected' }.";
        assertEquals("2022", data.getString(connected + "period.label"));
        assertNull(data.get(connected + "since"));
        assertEquals("2021", data.getString("initiative.started"));
    }

    @Test
    void aliasesWithDifferentKindsKeepTheirOwnData() {
        JsonPath data = ask("""
                { canada: country(code: "CAN") { ...does } peru: country(code: "PER") { ...does }
                  both: initiatives(countries: ["CA", "PE"], kinds: [CAPACITY_BUILDING]) { nodes { code } } }
                fragment does on Country {
                    skills: initiatives(kinds: [CAPACITY_BUILDING]) { totalCount }
                    networks: initiatives(kinds: [CONNECTIVITY]) { totalCount } }""");
        assertEquals(1, data.getInt("canada.skills.totalCount"));
        assertEquals(0, data.getInt("canada.networks.totalCount"));
        assertEquals(0, data.getInt("peru.skills.totalCount"));
        assertEquals(9, data.getInt("peru.networks.totalCount"));
        assertEquals(List.of("CAN-AU-CAP-SUPPORT"), data.getList("both.nodes.code"));
    }

    @Test
    void anOrganisationHasNoInitiatives() {
        assertEquals(
                0,
                ask("{ organisation(code: \"EU\") { initiatives { totalCount } } }")
                        .getInt("organisation.initiatives.totalCount"));
    }
}
