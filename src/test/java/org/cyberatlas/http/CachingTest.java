package org.cyberatlas.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.cyberatlas.http.Caller.Reply;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CachingTest {

    private static final Map<String, String> QUESTION =
            Map.of("query", "{ observations { nodes { value actor { name } } } }");

    @TestHTTPResource("/graphql")
    URL endpoint;

    @Inject
    ResponseCache kept;

    private Caller caller;

    @BeforeEach
    void call() {
        caller = Caller.of(endpoint);
        kept.clear();
    }

    @Test
    void whoHasTheAnswerGets304() {
        Reply first = caller.get(QUESTION);
        assertEquals("public, max-age=60, s-maxage=300", first.header("Cache-Control"));
        assertEquals("Accept, Accept-Encoding", first.header("Vary"));
        String tag = first.header("ETag");
        assertTrue(tag.matches("\"[0-9a-f]{64}\""), tag);
        kept.clear();
        Reply again = caller.get(QUESTION, "If-None-Match", "\"other\", " + tag);
        assertEquals(304, again.status());
        assertEquals(tag, again.header("ETag"));
        assertEquals(0, again.response().body().length);
        assertEquals(0, kept.size(), "nothing was executed for a 304");
    }

    @Test
    void eachRepresentationHasItsTag() throws IOException {
        Reply plain = caller.get(QUESTION);
        Reply zipped = caller.get(QUESTION, "Accept-Encoding", "br, gzip");
        assertEquals("gzip", zipped.header("Content-Encoding"));
        assertNotEquals(plain.header("ETag"), zipped.header("ETag"));
        assertArrayEquals(
                plain.response().body(),
                new GZIPInputStream(new ByteArrayInputStream(zipped.response().body())).readAllBytes());
        assertEquals(
                304,
                caller.get(QUESTION, "Accept-Encoding", "gzip", "If-None-Match", zipped.header("ETag"))
                        .status());
        assertNotEquals(
                plain.header("ETag"),
                caller.get(QUESTION, "Accept", Caller.GRAPHQL).header("ETag"));
        assertNull(caller.get(QUESTION, "Accept-Encoding", "gzip;q=0").header("Content-Encoding"));
    }

    @Test
    void whatTheAnswerDependsOnChangesTheTag() {
        String document = "query A($n: Int) { observations(first: $n) { nodes { value } } } query B { __typename }";
        String tag = tag(Map.of("query", document, "operationName", "A", "variables", "{\"n\":1}"));
        assertNotEquals(tag, tag(Map.of("query", document, "operationName", "A", "variables", "{\"n\":2}")));
        assertNotEquals(tag, tag(Map.of("query", document, "operationName", "B", "variables", "{\"n\":1}")));
        assertEquals(tag, tag(Map.of("query", document, "operationName", "A", "variables", " { \"n\" : 1 } ")));
    }

    private String tag(Map<String, String> question) {
        return caller.get(question).header("ETag");
    }

    @Test
    void theSameQuestionIsExecutedOnce() {
        caller.get(QUESTION);
        assertEquals(1, kept.size());
        Reply again = caller.get(QUESTION);
        assertEquals(200, again.status());
        assertEquals(1, kept.size());
    }

    @Test
    void answersWithErrorsAreNeverKept() {
        for (String document : new String[] {"{", "{ x }", "{ observations(first: 201) { nodes { value } } }"}) {
            Reply reply = caller.get(Map.of("query", document));
            assertEquals("no-store", reply.header("Cache-Control"));
            assertNull(reply.header("ETag"));
        }
        assertEquals(0, kept.size());
    }
}
