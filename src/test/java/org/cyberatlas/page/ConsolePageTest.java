package org.cyberatlas.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ConsolePageTest {

    @Test
    void thePageLoadsNothingFromOtherOrigins() {
        given().get("/graphiql/")
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        containsString("default-src 'self'; style-src 'self' 'unsafe-inline'"))
                .header("Content-Security-Policy", not(containsString("unsafe-eval")))
                .body(containsString("pen cyber diplomacy atlas"))
                .body(not(containsString("://")));
        given().get("/graphiql").then().statusCode(200).body(containsString("pen cyber diplomacy atlas"));
    }

    @Test
    void theAssetsOfThePageAreServed() {
        for (String asset : new String[] {
            "console.js", "console.css", "graphiql.min.js", "graphiql.min.css", "react.production.min.js"
        }) {
            given().get("/graphiql/" + asset).then().statusCode(200);
        }
        given().get("/graphiql/tour.json").then().statusCode(200).body("$", hasSize(Example.TOUR.size()));
    }
}
