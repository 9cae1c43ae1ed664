package org.cyberatlas.http.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.GraphQLClient;
import org.cyberatlas.testsupport.GraphQLClient.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CachingTest {

    private static final Map<String, String> QUERY =
            Map.of("query", "{ observations { nodes { value actor { name } } } }");

    @TestHTTPResource("/graphql")
    URL endpoint;

    @Inject
    ResponseCache kept;

    private GraphQLClient caller;

    @BeforeEach
    void call() {
        caller = GraphQLClient.of(endpoint);
        kept.clear();
    }

    @Test
    void aClientThatHasTheResponseGets304() {
        Reply first = caller.get(QUERY);
        assertEquals("public, max-age=60, s-maxage=300", first.header("Cache-Control"));
        assertEquals("Accept, Accept-Encoding", first.header("Vary"));
        String tag = first.header("ETag");
        assertTrue(tag.matches("\"[0-9a-f]{64}-\\w+\""), tag);
        kept.clear();
        Reply again = caller.get(QUERY, "If-None-Match", "\"other\", " + tag);
        assertEquals(304, again.status());
        assertEquals(tag, again.header("ETag"));
        assertEquals(0, again.response().body().length);
        assertEquals(0, kept.size(), "nothing was executed for a 304");
    }

    @Test
    void eachRepresentationHasItsTag() throws IOException {
        Reply plain = caller.get(QUERY);
        Reply zipped = caller.get(QUERY, "Accept-Encoding", "gzip");
        assertEquals("gzip", zipped.header("Content-Encoding"));
        assertNotEquals(plain.header("ETag"), zipped.header("ETag"));
        assertArrayEquals(
                plain.response().body(),
                new GZIPInputStream(new ByteArrayInputStream(zipped.response().body())).readAllBytes());
        assertEquals(
                304,
                caller.get(QUERY, "Accept-Encoding", "gzip", "If-None-Match", zipped.header("ETag"))
                        .status());
        assertNotEquals(
                plain.header("ETag"),
                caller.get(QUERY, "Accept", GraphQLClient.GRAPHQL).header("ETag"));
        assertNull(caller.get(QUERY, "Accept-Encoding", "gzip;q=0").header("Content-Encoding"));
    }

    @Test
    void theBestAcceptedCodingIsChosen() throws IOException {
        assertTrue(Brotli4jLoader.isAvailable());
        byte[] plain = caller.get(QUERY).response().body();
        for (String accepted : new String[] {"gzip, deflate, br, zstd", "br", "*", "gzip;q=0.5, br;q=0.6"}) {
            Reply packed = caller.get(QUERY, "Accept-Encoding", accepted);
            assertEquals("br", packed.header("Content-Encoding"), accepted);
            assertArrayEquals(
                    plain,
                    new BrotliInputStream(
                                    new ByteArrayInputStream(packed.response().body()))
                            .readAllBytes());
        }
        for (String accepted :
                new String[] {"gzip", "x-gzip", "br;q=0, *", "gzip;q=0.6, br;q=0.5", "GZIP , identity"}) {
            assertEquals("gzip", caller.get(QUERY, "Accept-Encoding", accepted).header("Content-Encoding"), accepted);
        }
        for (String accepted : new String[] {"identity", "identity, br;q=0.2", "*;q=0", "deflate", "zstd", "br;q=x"}) {
            Reply as = caller.get(QUERY, "Accept-Encoding", accepted);
            assertNull(as.header("Content-Encoding"), accepted);
            assertArrayEquals(plain, as.response().body());
        }
    }

    @Test
    void allMediaTypesAreCompressed() {
        for (String type : new String[] {"application/json", GraphQLClient.GRAPHQL}) {
            Reply reply = caller.get(QUERY, "Accept", type, "Accept-Encoding", "br");
            assertEquals("br", reply.header("Content-Encoding"));
            assertEquals(type + "; charset=utf-8", reply.header("Content-Type"));
            assertEquals("Accept, Accept-Encoding", reply.header("Vary"));
        }
        for (String path :
                new String[] {"/graphql/schema.graphql", "/graphiql/graphiql.min.js", "/graphiql/graphiql.min.css"}) {
            Reply reply = new GraphQLClient(caller.endpoint().resolve(path)).get(Map.of(), "Accept-Encoding", "gzip");
            assertEquals("gzip", reply.header("Content-Encoding"), path);
            assertTrue(reply.header("Vary").toLowerCase(Locale.ROOT).contains("accept-encoding"), path);
        }
    }

    @Test
    void anyRepresentationGets304WithTheHeadersOf200() {
        Reply packed = caller.get(QUERY, "Accept-Encoding", "br");
        String tag = packed.header("ETag");
        assertTrue(tag.endsWith("-br\""), tag);
        for (String there : new String[] {tag, "W/" + tag, "\"a\" ,W/\"b\",  " + tag, "*"}) {
            for (String method : new String[] {"GET", "HEAD"}) {
                Reply unchanged = caller.send(
                        method,
                        GraphQLClient.query(QUERY),
                        BodyPublishers.noBody(),
                        "Accept-Encoding",
                        "br",
                        "If-None-Match",
                        there);
                assertEquals(304, unchanged.status(), there);
                for (String header : new String[] {"ETag", "Cache-Control", "Vary"}) {
                    assertEquals(packed.header(header), unchanged.header(header), there);
                }
                assertNull(unchanged.header("Content-Encoding"));
                assertEquals(0, unchanged.response().body().length);
            }
        }
    }

    @Test
    void anAsteriskMatchesNoResponseWithoutATag() {
        assertEquals(
                400,
                caller.get(Map.of("query", "{ x }"), "Accept", GraphQLClient.GRAPHQL, "If-None-Match", "*")
                        .status());
    }

    @Test
    void aPostGetsAFullResponseThatMayNotBeStored() {
        String tag = caller.get(Map.of("query", "{ __typename }")).header("ETag");
        Reply posted =
                caller.post("{\"query\":\"{ __typename }\"}", "Content-Type", "application/json", "If-None-Match", tag);
        assertEquals(200, posted.status());
        assertEquals("no-store", posted.header("Cache-Control"));
    }

    @Test
    void whatTheResponseDependsOnChangesTheTag() {
        String document = "query A($n: Int) { observations(first: $n) { nodes { value } } } query B { __typename }";
        String tag = tag(Map.of("query", document, "operationName", "A", "variables", "{\"n\":1}"));
        assertNotEquals(tag, tag(Map.of("query", document, "operationName", "A", "variables", "{\"n\":2}")));
        assertNotEquals(tag, tag(Map.of("query", document, "operationName", "B", "variables", "{\"n\":1}")));
        assertEquals(tag, tag(Map.of("query", document, "operationName", "A", "variables", " { \"n\" : 1 } ")));
        String several = "query($a: Int, $b: Int) { observations(first: $a) { totalCount } x: __typename"
                + " y: norms(first: $b) { totalCount } }";
        assertEquals(
                tag(Map.of("query", several, "variables", "{\"a\":1,\"b\":2}")),
                tag(Map.of("query", several, "variables", "{\"b\":2,\"a\":1}")));
    }

    private String tag(Map<String, String> query) {
        return caller.get(query).header("ETag");
    }

    @Test
    void anEqualRequestIsExecutedOnce() {
        caller.get(QUERY);
        assertEquals(1, kept.size());
        Reply again = caller.get(QUERY);
        assertEquals(200, again.status());
        assertEquals(1, kept.size());
    }

    @Test
    void responsesWithErrorsAreNeverCached() {
        for (String document : new String[] {
            "{", "{ x }", "{ observations(first: 201) { nodes { value } } }", "{ __typename node(id: \"x\") { id } }"
        }) {
            Reply reply = caller.get(Map.of("query", document));
            assertEquals("no-store", reply.header("Cache-Control"));
            assertNull(reply.header("ETag"));
        }
        assertEquals(0, kept.size());
    }
}
