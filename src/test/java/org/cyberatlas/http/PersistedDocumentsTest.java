package org.cyberatlas.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.Map;
import org.cyberatlas.http.Caller.Reply;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PersistedDocumentsTest {

    private static final String TEXT = "query Persisted { __typename }";

    @TestHTTPResource("/graphql")
    URL endpoint;

    @Test
    void anApolloClientSendsTheHashThenTheTextThenTheHash() {
        Caller caller = Caller.of(endpoint);
        String extensions = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + Digest.of(TEXT) + "\"}}";
        Reply unknown = caller.get(Map.of("extensions", extensions));
        assertEquals("PersistedQueryNotFound", unknown.json().getString("errors[0].message"));
        assertEquals("PERSISTED_QUERY_NOT_FOUND", unknown.code());
        Reply sent = caller.get(Map.of("query", TEXT, "extensions", extensions));
        assertEquals("Query", sent.json().getString("data.__typename"));
        Reply known = caller.get(Map.of("extensions", extensions));
        assertEquals("Query", known.json().getString("data.__typename"));
        Reply byId = caller.get(Map.of("documentId", "sha256:" + Digest.of(TEXT)));
        assertEquals("Query", byId.json().getString("data.__typename"));
    }

    @Test
    void anInvalidDocumentIsNotStored() {
        Caller caller = Caller.of(endpoint);
        String text = "{ nonsense }";
        String extensions = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + Digest.of(text) + "\"}}";
        assertEquals(
                "VALIDATION_ERROR",
                caller.get(Map.of("query", text, "extensions", extensions)).code());
        assertEquals(
                "PERSISTED_QUERY_NOT_FOUND",
                caller.get(Map.of("extensions", extensions)).code());
    }
}
