package org.cyberatlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class PrintedJsonTest {

    @Test
    void shortJsonIsPrintedInOneLine() {
        assertEquals("{ \"a\": [1, 2], \"b\": {} }", printed("{\"a\":[1,2],\"b\":{}}", 24));
    }

    @Test
    void longJsonIsBrokenAtItsOuterBrackets() {
        assertEquals("""
                {
                  "name": "a long one",
                  "more": [1, { "b": null }]
                }""", printed("{\"name\":\"a long one\",\"more\":[1,{\"b\":null}]}", 30));
    }

    @Test
    void aListOfOneAddsNoLevel() {
        assertEquals("""
                {
                  "nodes": [{
                    "name": "a long one",
                    "value": 1.50
                  }]
                }""", printed("{\"nodes\":[{\"name\":\"a long one\",\"value\":1.50}]}", 30));
    }

    private static String printed(String json, int width) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonValue value = reader.readValue();
            return PrintedJson.of(value, width);
        }
    }
}
