package org.cyberatlas.http.persisted;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.cyberatlas.engine.BoundedCaches;
import org.cyberatlas.engine.GraphQLRequest;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/**
 * Documents by their SHA-256, which clients send as {@code documentId} or in Apollo's {@code extensions.persistedQuery}: those of the
 * operator's directory, and documents that clients have sent with their hash, in a bounded cache.
 */
@Singleton
public final class DocumentStore {

    private final boolean trustedOnly;
    private final Map<String, String> trusted;
    private final Cache<String, String> sent;

    public DocumentStore(DocumentsConfig config) {
        trustedOnly = config.trustedOnly();
        trusted = config.directory().map(DocumentStore::read).orElse(Map.of());
        sent = BoundedCaches.store()
                .maximumWeight(config.stored())
                .weigher((String hash, String text) -> text.length())
                .build();
    }

    private static Map<String, String> read(Path directory) {
        Map<String, String> documents = new HashMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".graphql")).toList()) {
                String text = Files.readString(file);
                documents.put(DigestUtils.sha256Hex(text), text);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("atlas.documents.directory cannot be read", unreadable);
        }
        return Map.copyOf(documents);
    }

    /** The request with the text of its document. */
    public GraphQLRequest complete(GraphQLRequest request) {
        String hash = request.hash();
        if (hash == null) {
            if (trustedOnly) {
                requireTrusted(DigestUtils.sha256Hex(request.document()));
            }
            return request;
        }
        if (request.document() == null) {
            return request.withDocument(stored(hash));
        }
        if (!DigestUtils.sha256Hex(request.document()).equals(hash)) {
            throw RequestRejectedException.ofDocument(
                    ErrorCode.PERSISTED_QUERY_MISMATCH, "provided sha does not match query", Map.of());
        }
        requireTrusted(hash);
        return request;
    }

    /** Stores a valid document for requests that send its hash only. */
    public void put(GraphQLRequest request) {
        String hash = request.hash();
        if (hash != null && !trusted.containsKey(hash)) {
            sent.asMap().putIfAbsent(hash, request.document());
        }
    }

    private String stored(String hash) {
        String text = trusted.get(hash);
        if (text == null && !trustedOnly) {
            text = sent.getIfPresent(hash);
        }
        if (text == null) {
            // Apollo clients react to this message by sending the text.
            throw RequestRejectedException.ofDocument(
                    ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound", Map.of());
        }
        return text;
    }

    private void requireTrusted(String hash) {
        if (trustedOnly && !trusted.containsKey(hash)) {
            throw RequestRejectedException.ofDocument(
                    ErrorCode.DOCUMENT_NOT_TRUSTED,
                    "This service executes only documents that its operator has approved",
                    Map.of());
        }
    }
}
