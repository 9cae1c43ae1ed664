package org.cyberatlas.telemetry;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.UUID;
import org.cyberatlas.testsupport.Atlas;
import org.cyberatlas.testsupport.Await;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.Statements;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class MetricsTest {

    private static final String COMPLETE = "atlas_requests_seconds_count{operation=\"anonymous\",outcome=\"complete\"}";

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Test
    void aResponseIsCountedWithItsCostAndStatements() {
        String query = "{ observations(first: 1) { nodes { value } } }";
        Statements.during(query); // after which the catalogue is loaded
        double complete = settled(COMPLETE);
        double cost = value("atlas_cost_sum");
        double statements = value("atlas_statements_sum");
        int sent = Statements.during(query).count();
        awaitValue(COMPLETE, complete + 1);
        assertTrue(sent > 0);
        assertEquals(statements + sent, value("atlas_statements_sum"));
        assertTrue(value("atlas_cost_sum") > cost);
    }

    @Test
    void aRepeatedRequestIsAHit() {
        String query = "{ country(code: \"PE\") { name } } # " + UUID.randomUUID();
        Atlas.ask(query);
        double complete = settled(COMPLETE);
        double hits = value("atlas_responses_total{cache=\"hit\"}");
        Atlas.ask(query);
        awaitValue(COMPLETE, complete + 1);
        assertEquals(hits + 1, value("atlas_responses_total{cache=\"hit\"}"));
    }

    @Test
    void aRefusalIsCountedByItsCode() {
        String tooCostly = "atlas_errors_total{code=\"TOO_COSTLY\"}";
        double before = value(tooCostly);
        Atlas.askExpectingError(
                "{ countries(first: 200) { nodes { observations(first: 200) { nodes { alternatives { value } } } } } }");
        awaitValue(tooCostly, before + 1);
    }

    @Test
    void aFieldThatFailsMakesItsResponsePartial() {
        String partial = "atlas_requests_seconds_count{operation=\"anonymous\",outcome=\"partial\"}";
        double before = value(partial);
        Atlas.askExpectingError("{ countries(first: 1000) { nodes { name } } }");
        awaitValue(partial, before + 1);
    }

    @Test
    void aDownloadIsCountedByItsFile() {
        String downloads = "atlas_requests_seconds_count{operation=\"export/observations.csv\",outcome=\"complete\"}";
        double before = value(downloads);
        given().get("/export/observations.csv?indicators=gci_score&actors=PER")
                .then()
                .statusCode(200);
        awaitValue(downloads, before + 1);
    }

    @Test
    void metricsHaveThePoolAndNoVariable() {
        Atlas.ask("{ country(code: \"NZL\") { name } }");
        String text = text();
        assertTrue(text.contains("agroal_active_count{datasource=\"default\"}"), text);
        assertFalse(text.contains("NZL"), text);
    }

    @Test
    void thePortOfTheServiceHasNoMetrics() {
        given().get("/q/metrics").then().statusCode(404);
    }

    /** The value once the requests before this one are counted: one that stays the same for a while. */
    private double settled(String name) {
        double before = value(name);
        Await.pause(50);
        double now = value(name);
        return now == before ? now : settled(name);
    }

    /** A request is counted once its response has ended, which the client may know before the service does. */
    private void awaitValue(String name, double expected) {
        for (int tries = 0; value(name) != expected && tries < 100; tries++) {
            Await.pause(50);
        }
        assertEquals(expected, value(name), name);
    }

    private double value(String name) {
        return text().lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    private String text() {
        return given().get(metrics.toString()).then().statusCode(200).extract().asString();
    }
}
