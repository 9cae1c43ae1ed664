package org.cyberatlas.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcceptHeaderTest {

    @Test
    void plainJsonIsForThoseWhoTakeAnything() {
        assertChosen(MediaType.JSON, null);
        assertChosen(MediaType.JSON, "*/*");
        assertChosen(MediaType.JSON, "application/*");
        assertChosen(MediaType.JSON, "text/html, */*;q=0.1");
    }

    @Test
    void theNewerMediaTypeIsForThoseWhoNameIt() {
        assertChosen(MediaType.GRAPHQL_RESPONSE, "application/graphql-response+json");
        assertChosen(MediaType.GRAPHQL_RESPONSE, "application/graphql-response+json, application/json");
        assertChosen(MediaType.GRAPHQL_RESPONSE, "Application/GraphQL-Response+JSON; charset=UTF-8, */*");
    }

    @Test
    void qualityDecides() {
        assertChosen(MediaType.JSON, "application/graphql-response+json;q=0.8, application/json;q=0.9");
        assertChosen(MediaType.JSON, "application/graphql-response+json;q=0, */*");
        assertChosen(MediaType.GRAPHQL_RESPONSE, "application/json;q=0.1, application/graphql-response+json;q=0.2");
    }

    @Test
    void whoTakesNoneOfOursGetsNone() {
        assertEquals(Optional.empty(), AcceptHeader.chosen("text/html"));
        assertEquals(Optional.empty(), AcceptHeader.chosen("application/json;q=0"));
        assertEquals(Optional.empty(), AcceptHeader.chosen("application/json; charset=utf-16"));
        assertEquals(Optional.empty(), AcceptHeader.chosen("application/json;q=much"));
    }

    private static void assertChosen(MediaType expected, String header) {
        assertEquals(Optional.of(expected), AcceptHeader.chosen(header));
    }
}
