package org.cyberatlas.http.headers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MediaTypeTest {

    @Test
    void plainJsonIsTheDefault() {
        assertChosen(MediaType.JSON, null);
        assertChosen(MediaType.JSON, "*/*");
        assertChosen(MediaType.JSON, "application/*");
        assertChosen(MediaType.JSON, "text/html, */*;q=0.1");
    }

    @Test
    void theNewerMediaTypeHasToBeNamed() {
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
    void formsOfOlderClientsAreAccepted() {
        assertChosen(MediaType.JSON, "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2");
        assertChosen(MediaType.JSON, "text/html, *;q=.2");
        assertChosen(MediaType.GRAPHQL_RESPONSE, "application/json;q=.1, application/graphql-response+json;q=0.12345");
        assertEquals(Optional.empty(), MediaType.chosen("*;q=.0"));
        assertEquals(Optional.empty(), MediaType.chosen("*/*;q=2"));
    }

    @Test
    void browsersPreferHtml() {
        assertTrue(MediaType.prefersHtml("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"));
        assertTrue(MediaType.prefersHtml("text/html"));
        for (String other :
                new String[] {null, "", "*/*", "text/*", "application/json, text/html;q=0.9", "text/html;q=0"}) {
            assertFalse(MediaType.prefersHtml(other), other);
        }
    }

    @Test
    void anUnsupportedTypeGetsNone() {
        assertEquals(Optional.empty(), MediaType.chosen("text/html"));
        assertEquals(Optional.empty(), MediaType.chosen("application/json;q=0"));
        assertEquals(Optional.empty(), MediaType.chosen("application/json; charset=utf-16"));
        assertEquals(Optional.empty(), MediaType.chosen("application/json;q=much"));
    }

    private static void assertChosen(MediaType expected, String header) {
        assertEquals(Optional.of(expected), MediaType.chosen(header));
    }
}
