package org.cyberatlas.http.persisted;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.cyberatlas.engine.GraphQLRequest;
import org.cyberatlas.shared.error.RequestRejectedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentStoreTest {

    private static final String TEXT = "{ __typename }";
    private static final String HASH = DigestUtils.sha256Hex(TEXT);

    @TempDir
    Path directory;

    @Test
    void aDocumentSentOnceIsFoundByItsHash() {
        DocumentStore store = store(1_000, false);
        assertEquals("PersistedQueryNotFound", rejection(store, request(null, HASH)));
        GraphQLRequest sent = store.complete(request(TEXT, HASH));
        store.put(sent);
        assertEquals(TEXT, store.complete(request(null, HASH)).document());
    }

    @Test
    void aHashOfAnotherTextIsRefused() {
        assertEquals("provided sha does not match query", rejection(store(1_000, false), request("{ a }", HASH)));
    }

    @Test
    void theSizeIsBoundedUnderLoad() {
        CountDownLatch over = new CountDownLatch(1);
        for (int i = 0; i < ForkJoinPool.getCommonPoolParallelism(); i++) {
            ForkJoinPool.commonPool().execute(() -> assertDoesNotThrow(() -> over.await()));
        }
        DocumentStore store = store(100, false);
        for (int i = 0; i < 1_000; i++) {
            String text = "{ a" + i + " }";
            store.put(request(text, DigestUtils.sha256Hex(text)));
        }
        long known = IntStream.range(0, 1_000)
                .filter(i -> knows(store, "{ a" + i + " }"))
                .count();
        over.countDown();
        assertTrue(known <= 20, known + " of 7 characters each in room for 100");
    }

    private static boolean knows(DocumentStore store, String text) {
        try {
            return text.equals(
                    store.complete(request(null, DigestUtils.sha256Hex(text))).document());
        } catch (RequestRejectedException unknown) {
            return false;
        }
    }

    @Test
    void withTrustedDocumentsAloneOthersAreRefused() throws IOException {
        Files.writeString(directory.resolve("names.graphql"), TEXT);
        DocumentStore store = store(1_000, true);
        assertEquals(TEXT, store.complete(request(null, HASH)).document());
        assertEquals(TEXT, store.complete(request(TEXT, null)).document());
        String refused = "This service executes only documents that its operator has approved";
        assertEquals(refused, rejection(store, request("{ other }", null)));
        assertEquals(refused, rejection(store, request("{ other }", DigestUtils.sha256Hex("{ other }"))));
        assertEquals("PersistedQueryNotFound", rejection(store, request(null, DigestUtils.sha256Hex("{ other }"))));
    }

    private static String rejection(DocumentStore store, GraphQLRequest query) {
        return assertThrows(RequestRejectedException.class, () -> store.complete(query))
                .getMessage();
    }

    private static GraphQLRequest request(String text, String hash) {
        return new GraphQLRequest(text, hash, null, Map.of(), true);
    }

    private DocumentStore store(long room, boolean trustedOnly) {
        return new DocumentStore(new Documents(room, Optional.of(directory), trustedOnly));
    }

    private record Documents(long stored, Optional<Path> directory, boolean trustedOnly) implements DocumentsConfig {}
}
