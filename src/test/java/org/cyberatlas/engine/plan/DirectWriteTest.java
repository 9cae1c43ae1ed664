package org.cyberatlas.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.GraphQLClient;
import org.cyberatlas.testsupport.GraphQLClient.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses that are written directly, compared with those of the engine, and fields that fail, which are left to the engine. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DirectWriteTest {

    private static final String MALFORMED = "name(lang: \"no language!\")";

    @TestHTTPResource("/graphql")
    URL endpoint;

    @Test
    void aFieldThatFailsAmongOthersInMemoryHasItsErrorAndItsPath() {
        Reply reply = ask(
                "{ country(code: \"PER\") { code capital " + MALFORMED + " } other: country(code: \"CAN\") { code } }");
        assertEquals(200, reply.status(), reply.text());
        assertNull(reply.json().get("data.country"));
        assertEquals("CAN", reply.json().getString("data.other.code"));
        assertEquals(List.of(List.of("country", "name")), reply.json().getList("errors.path"));
        assertEquals(List.of("BAD_ARGUMENT"), reply.json().getList("errors.extensions.code"));
    }

    @Test
    void inAListThePathIsThatOfTheElement() {
        Reply reply =
                ask("{ ranking(indicator: \"gci_score\", year: 2020, first: 2) { entries { position actor { code } } }"
                        + " dialogue(code: \"EU-CAN-JCC\") { code parties { code " + MALFORMED + " } } }");
        assertEquals(200, reply.status(), reply.text());
        assertNull(reply.json().get("data.dialogue"));
        assertEquals(2, reply.json().getList("data.ranking.entries").size());
        assertTrue(
                reply.json().getList("errors.path").contains(List.of("dialogue", "parties", 0, "name")), reply.text());
    }

    /** A plan is not used for a request that includes other fields. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false, true})
    void directivesAliasesAndFragmentsDecideWhatIsWritten(boolean skipped) {
        Reply reply = ask("""
                query ($skipped: Boolean!) { observations(first: 3) { nodes { __typename ...Said
                    source { kind @skip(if: $skipped) code again: code ... @include(if: $skipped) { title } } source { publisher } } } }
                fragment Said on Observation { indicator { unit code } figure: value }""", Map.of("skipped", skipped));
        JsonPath response = reply.json();
        assertEquals(
                List.of("__typename", "indicator", "figure", "source"),
                List.copyOf(response.getMap("data.observations.nodes[0]").keySet()));
        assertEquals(
                skipped
                        ? List.of("code", "again", "title", "publisher")
                        : List.of("kind", "code", "again", "publisher"),
                List.copyOf(response.getMap("data.observations.nodes[2].source").keySet()));
        assertEquals(
                response.getString("data.observations.nodes[1].source.code"),
                response.getString("data.observations.nodes[1].source.again"));
    }

    /** The same thing in several places, with other fields each time. */
    @Test
    void anObjectOfSeveralParentsIsWrittenAsEachSelectionRequestsIt() {
        JsonPath response =
                ask("{ observations(filter: {indicators: [\"gci_score\"]}, first: 2) { nodes { source { code }"
                                + " same: source { title code } indicator { code source { code } } } } }")
                        .json();
        for (String node : List.of("data.observations.nodes[0]", "data.observations.nodes[1]")) {
            assertEquals(
                    List.of("code"),
                    List.copyOf(response.getMap(node + ".source").keySet()));
            assertEquals(
                    List.of("title", "code"),
                    List.copyOf(response.getMap(node + ".same").keySet()));
            assertEquals(response.getString(node + ".source.code"), response.getString(node + ".same.code"));
            assertEquals("gci_score", response.getString(node + ".indicator.code"));
        }
    }

    private Reply ask(String query) {
        return ask(query, Map.of());
    }

    private Reply ask(String query, Map<String, ?> variables) {
        return GraphQLClient.of(endpoint).ask(query, variables);
    }
}
