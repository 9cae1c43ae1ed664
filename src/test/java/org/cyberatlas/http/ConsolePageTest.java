package org.cyberatlas.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ConsolePageTest {

    @Test
    void thePageIsOursAndLoadsNothingFromElsewhere() {
        given().get("/graphiql/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(containsString("Open cyber diplomacy atlas"))
                .body(not(containsString("://")));
        given().get("/graphiql").then().statusCode(200).body(containsString("Open cyber diplomacy atlas"));
    }

    @Test
    void whatThePageNeedsIsThere() {
        for (String asset : new String[] {
            "console.js", "graphiql.min.js", "graphiql.min.css", "style.css", "react.production.min.js", "favicon.ico"
        }) {
            given().get("/graphiql/" + asset).then().statusCode(200);
        }
    }
}
