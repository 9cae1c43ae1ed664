package org.cyberatlas.http.cache;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.cyberatlas.engine.BoundedCaches;
import org.cyberatlas.shared.data.CatalogueReplaced;

/** Cache of complete responses by entity tag, bounded by bytes. The tag contains the data version. */
@ApplicationScoped
public class ResponseCache {

    private final Cache<String, PreparedResponse> responses;

    ResponseCache(CacheConfig config) {
        responses = BoundedCaches.store()
                .maximumWeight(config.responses())
                .weigher((String tag, PreparedResponse response) -> response.weight())
                .build();
    }

    public Optional<PreparedResponse> get(String tag) {
        return Optional.ofNullable(responses.getIfPresent(tag));
    }

    /** Stores a response if it is complete; one with errors has no tag, and a 304 no body. */
    public void put(PreparedResponse response) {
        if (response.isCacheable()) {
            responses.put(response.tag(), response);
        }
    }

    void replaced(@Observes CatalogueReplaced by) {
        clear();
    }

    /** Removes all responses, which are from an earlier data version. */
    public void clear() {
        responses.invalidateAll();
    }

    public long size() {
        responses.cleanUp();
        return responses.estimatedSize();
    }
}
