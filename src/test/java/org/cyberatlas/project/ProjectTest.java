package org.cyberatlas.project;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
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
class ProjectTest {

    @Test
    void aProjectHasItsDonorsAndBeneficiaries() {
        JsonPath data = ask("""
                { organisation(code: "EU") { projects(role: DONOR) { totalCount nodes { code name theme started ended budgetLow budgetHigh
                    currency note verification source { code }
                    donors: actors(role: DONOR) { actor { code } role note verification source { code } }
                    implementers: actors(role: IMPLEMENTER) { actor { code } }
                    all: actors { role } } } } }""");
        data.setRootPath("data.organisation.projects");
        assertEquals(List.of("CYBER4DEV", "GLACY", "GLACY-PLUS"), data.getList("nodes.code"));
        data.setRootPath("data.organisation.projects.nodes[0]");
        assertEquals("CYBERSECURITY", data.getString("theme"));
        assertEquals("2018", data.getString("started"));
        assertNull(data.get("ended"));
        assertEquals(11000000f, data.getFloat("budgetLow"));
        assertEquals(11000000f, data.getFloat("budgetHigh"));
        assertEquals("EUR", data.getString("currency"));
        assertEquals("CYBIL_CYBER4DEV", data.getString("source.code"));
        assertEquals(List.of("EU"), data.getList("donors.actor.code"));
        assertEquals(List.of("EST", "GBR", "NLD"), data.getList("implementers.actor.code"));
        assertEquals(32, data.getList("all").size());
    }

    @Test
    void projectsAreFilteredByActorRoleAndTheme() {
        JsonPath data = ask("""
                { all: projects(first: 0) { totalCount }
                  response: projects(themes: [INCIDENT_RESPONSE]) { nodes { code } }
                  estonia: projects(actors: ["EST"], role: IMPLEMENTER) { nodes { code } }
                  none: projects(themes: []) { totalCount }
                  country(code: "NLD") { projects { nodes { code } } } }""");
        assertEquals(14, data.getInt("all.totalCount"));
        assertEquals(List.of("ITU-CIRT"), data.getList("response.nodes.code"));
        assertTrue(data.getList("estonia.nodes.code").contains("CYBER4DEV"));
        assertEquals(0, data.getInt("none.totalCount"));
        assertTrue(data.getList("country.projects.nodes.code").contains("CYBER4DEV"));
    }

    @Test
    void aRoleWithoutActorsIsRefused() {
        JsonPath response = askExpectingError("{ projects(role: DONOR) { totalCount } }");
        assertEquals("BAD_ARGUMENT", response.getString("errors[0].extensions.code"));
        assertEquals("role", response.getString("errors[0].extensions.argument"));
    }
}
