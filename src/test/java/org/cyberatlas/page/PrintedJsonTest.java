package org.cyberatlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
                    "value": 1.5
                  }]
                }""", printed("{\"nodes\":[{\"name\":\"a long one\",\"value\":1.5}]}", 30));
    }

    private static String printed(String json, int width) {
        try {
            return PrintedJson.of(new JsonMapper().readTree(json), width);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }
}
