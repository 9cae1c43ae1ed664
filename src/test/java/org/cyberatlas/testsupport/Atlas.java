package org.cyberatlas.testsupport;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.json.Json;

/** The service as a client sees it: one question over HTTP, one answer. */
public final class Atlas {

    private Atlas() {}

    /** Asks and expects an answer without errors; paths of the answer start below {@code data}. */
    public static JsonPath ask(String query) {
        JsonPath answer = answerTo(query);
        assertNull(answer.get("errors"), () -> answer.getString("errors"));
        return answer.setRootPath("data");
    }

    /** Asks and expects at least one error; paths of the answer start at its top: {@code errors[0].extensions.code}. */
    public static JsonPath askExpectingError(String query) {
        JsonPath answer = answerTo(query);
        assertNotNull(answer.get("errors"), "no error for " + query);
        return answer;
    }

    private static JsonPath answerTo(String query) {
        return given().contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(Json.createObjectBuilder().add("query", query).build().toString())
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
