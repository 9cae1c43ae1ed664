package org.cyberatlas.export;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import jakarta.json.Json;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Response of the API in the cells of an export. */
final class ApiCells {

    static final JsonPathConfig EXACT_NUMBERS =
            JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL);

    /** Fields of an observation that have a cell. */
    static final String READING =
            "id actor { code name } indicator { code name unit } period { start end year label } value low high"
                    + " qualifier rank rankLow rankHigh rankOf tier base edition published note verification preferred preferredBecause"
                    + " disagreement { spread } source { code title publisher url licence published }";

    private static final List<String> FIGURE = List.of(
            "value",
            "low",
            "high",
            "qualifier",
            "rank",
            "rankLow",
            "rankHigh",
            "rankOf",
            "tier",
            "base",
            "edition",
            "published",
            "note",
            "verification",
            "preferred",
            "preferredBecause");

    private ApiCells() {}

    /** Objects at a path of the response. */
    static List<Map<String, ?>> objects(String query, String path) {
        JsonPath response = given().config(
                        config().jsonConfig(jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL)))
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(Json.createObjectBuilder().add("query", query).build().toString())
                .post("/graphql")
                .jsonPath();
        assertNull(response.get("errors"), () -> response.getString("errors"));
        return response.getList("data." + path);
    }

    /** Cells of an observation; all are empty where there is none. */
    static Map<String, String> reading(Map<String, ?> observation) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", cell(observation, "id"));
        for (String part : List.of("actor.code", "actor.name", "indicator.code", "indicator.name")) {
            cells.put(part.replace('.', '_'), cell(observation, part));
        }
        cells.put("unit", cell(observation, "indicator.unit"));
        cells.put("period_start", cell(observation, "period.start"));
        cells.put("period_end", cell(observation, "period.end"));
        cells.put("year", cell(observation, "period.year"));
        cells.put("period_label", cell(observation, "period.label"));
        FIGURE.forEach(field -> cells.put(snake(field), cell(observation, field)));
        cells.put(
                "disputed",
                Boolean.toString(!cell(observation, "disagreement.spread").isEmpty()));
        cells.put("spread", cell(observation, "disagreement.spread"));
        for (String field : List.of("code", "title", "publisher", "url", "licence", "published")) {
            cells.put("source_" + field, cell(observation, "source." + field));
        }
        return cells;
    }

    static String cell(Object object, String path) {
        Object value = object;
        for (String name : path.split("\\.")) {
            value = value == null ? null : ((Map<?, ?>) value).get(name);
        }
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value == null ? "" : value.toString();
    }

    private static String snake(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
