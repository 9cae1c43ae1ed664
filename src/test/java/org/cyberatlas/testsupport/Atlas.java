package org.cyberatlas.testsupport;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.json.Json;

/** Client of the service: one request over HTTP, one response. */
public final class Atlas {

    private Atlas() {}

    /** Sends a request and expects a response without errors; paths start below {@code data}. */
    public static JsonPath ask(String query) {
        JsonPath response = responseTo(query);
        assertNull(response.get("errors"), () -> response.getString("errors"));
        return response.setRootPath("data");
    }

    /** Sends a request and expects at least one error; paths start at the top of the response: {@code errors[0].extensions.code}. */
    public static JsonPath askExpectingError(String query) {
        JsonPath response = responseTo(query);
        assertNotNull(response.get("errors"), "no error for " + query);
        return response;
    }

    private static JsonPath responseTo(String query) {
        return new ResponseJson(given().contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(Json.createObjectBuilder().add("query", query).build().toString())
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
