package org.cyberatlas.http.persisted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.GraphQLClient;
import org.cyberatlas.testsupport.GraphQLClient.Reply;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PersistedDocumentsTest {

    private static final String TEXT = "query Persisted { __typename }";

    @TestHTTPResource("/graphql")
    URL endpoint;

    @Test
    void anApolloClientSendsTheHashThenTheTextThenTheHash() {
        GraphQLClient caller = GraphQLClient.of(endpoint);
        String extensions =
                "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + DigestUtils.sha256Hex(TEXT) + "\"}}";
        Reply unknown = caller.get(Map.of("extensions", extensions));
        assertEquals("PersistedQueryNotFound", unknown.json().getString("errors[0].message"));
        assertEquals("PERSISTED_QUERY_NOT_FOUND", unknown.code());
        Reply sent = caller.get(Map.of("query", TEXT, "extensions", extensions));
        assertEquals("Query", sent.json().getString("data.__typename"));
        Reply known = caller.get(Map.of("extensions", extensions));
        assertEquals("Query", known.json().getString("data.__typename"));
        Reply byId = caller.get(Map.of("documentId", "sha256:" + DigestUtils.sha256Hex(TEXT)));
        assertEquals("Query", byId.json().getString("data.__typename"));
        Reply byCapitals =
                caller.get(Map.of("documentId", DigestUtils.sha256Hex(TEXT).toUpperCase(Locale.ROOT)));
        assertEquals("Query", byCapitals.json().getString("data.__typename"));
    }

    @Test
    void anInvalidHashIsRefused() {
        GraphQLClient caller = GraphQLClient.of(endpoint);
        for (Map<String, String> parameters : List.of(
                Map.of("documentId", "../../secret"),
                Map.of("documentId", "sha256:" + DigestUtils.sha256Hex(TEXT).substring(1)),
                Map.of("extensions", "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":7}}"),
                Map.of("extensions", "{\"persistedQuery\":{\"version\":1}}"),
                Map.of("extensions", "{\"persistedQuery\":true}", "query", TEXT))) {
            Reply refused = caller.get(parameters);
            assertEquals(400, refused.status(), parameters::toString);
            assertEquals("BAD_REQUEST", refused.code());
            assertEquals(
                    "A document is named by its SHA-256 in hexadecimal",
                    refused.json().getString("errors[0].message"));
        }
    }

    @Test
    void anEmptyTextWithAHashIsNoDocument() {
        GraphQLClient caller = GraphQLClient.of(endpoint);
        String text = "{ __typename } # by an empty text";
        String extensions =
                "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + DigestUtils.sha256Hex(text) + "\"}}";
        String[] headers = {"Content-Type", "application/json", "Accept", GraphQLClient.GRAPHQL};
        String byHash = "{\"query\":\"\",\"extensions\":" + extensions + "}";
        assertEquals("PERSISTED_QUERY_NOT_FOUND", caller.post(byHash, headers).code());
        caller.get(Map.of("query", text, "extensions", extensions));
        for (String body : List.of(
                byHash,
                "{\"query\":null,\"extensions\":" + extensions + "}",
                "{\"query\":\"\",\"documentId\":\"sha256:" + DigestUtils.sha256Hex(text) + "\"}")) {
            assertEquals("Query", caller.post(body, headers).json().getString("data.__typename"), body);
        }
        assertEquals("SYNTAX_ERROR", caller.post("{\"query\":\"\"}", headers).code());
    }

    @Test
    void aDocumentWhoseResponseIsCachedIsStoredToo() {
        GraphQLClient caller = GraphQLClient.of(endpoint);
        String text = "{ cached: __typename }";
        String extensions =
                "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + DigestUtils.sha256Hex(text) + "\"}}";
        String tag = caller.get(Map.of("query", text)).header("ETag");
        caller.get(Map.of("query", text, "extensions", extensions));
        assertEquals(
                "Query", caller.get(Map.of("extensions", extensions)).json().getString("data.cached"));

        String other = "{ unchanged: __typename }";
        String otherExtensions = extensions.replace(DigestUtils.sha256Hex(text), DigestUtils.sha256Hex(other));
        String otherTag = caller.get(Map.of("query", other)).header("ETag");
        assertNotEquals(tag, otherTag);
        Reply unchanged = caller.get(Map.of("query", other, "extensions", otherExtensions), "If-None-Match", otherTag);
        assertEquals(304, unchanged.status());
        assertEquals(
                "Query",
                caller.get(Map.of("extensions", otherExtensions)).json().getString("data.unchanged"));
    }

    @Test
    void anInvalidDocumentIsNotStored() {
        GraphQLClient caller = GraphQLClient.of(endpoint);
        String text = "{ nonsense }";
        String extensions =
                "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + DigestUtils.sha256Hex(text) + "\"}}";
        assertEquals(
                "VALIDATION_ERROR",
                caller.get(Map.of("query", text, "extensions", extensions)).code());
        assertEquals(
                "PERSISTED_QUERY_NOT_FOUND",
                caller.get(Map.of("extensions", extensions)).code());
    }
}
