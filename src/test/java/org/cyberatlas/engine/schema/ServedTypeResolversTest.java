package org.cyberatlas.engine.schema;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ServedTypeResolversTest {

    @Test
    void aFragmentOnATypeIsExecutedBelowAnInterfaceAndAUnion() {
        JsonPath data = ask("""
                { actor(code: "EU") { ... on Organisation { shortName } ... on Country { iso2 } }
                  search(text: "perou", types: [COUNTRY], first: 1) { nodes { ... on Country { iso2 } } } }""");
        assertEquals("EU", data.getString("actor.shortName"));
        assertEquals("PE", data.getString("search.nodes[0].iso2"));
    }
}
