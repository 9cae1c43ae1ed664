package org.cyberatlas.office;

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
class DiplomacyOfficeTest {

    @Test
    void officesAreListedWithTheirTimesAndSources() {
        JsonPath data = ask("""
                { country(code: "USA") { diplomacyOffices { code title kind institution since until seen note verification
                    source { code } } } }""");
        data.setRootPath("data.country.diplomacyOffices");
        assertEquals(List.of("OFF-USA-1", "OFF-USA-2", "OFF-USA-3"), data.getList("code"));
        assertEquals(List.of("UNIT", "UNIT", "AMBASSADOR"), data.getList("kind"));
        assertEquals("Bureau of Cyberspace and Digital Policy", data.getString("title[1]"));
        assertEquals("2017", data.getString("until[0]"));
        assertEquals("2022-09-15", data.getString("since[2]"));
        assertEquals("DIPLOBRIEFING_USA_2022", data.getString("source[2].code"));
    }

    @Test
    void anActorOfWhichNoOfficeWasReadHasAnEmptyList() {
        assertEquals(
                List.of(),
                ask("{ country(code: \"PER\") { diplomacyOffices { code } } }").getList("country.diplomacyOffices"));
    }
}
