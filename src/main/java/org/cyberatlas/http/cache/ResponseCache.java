package org.cyberatlas.http.cache;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.cyberatlas.engine.BoundedCaches;
import org.cyberatlas.shared.data.CatalogueReplaced;

/** Complete answers under their entity tags, up to a number of bytes. A tag names the version of the data, too. */
@ApplicationScoped
public class ResponseCache {

    private final Cache<String, PreparedResponse> answers;

    ResponseCache(CacheConfig config) {
        answers = BoundedCaches.store()
                .maximumWeight(config.answers())
                .weigher((String tag, PreparedResponse answer) -> (int) Math.min(Integer.MAX_VALUE, answer.weight()))
                .build();
    }

    public Optional<PreparedResponse> get(String tag) {
        return Optional.ofNullable(answers.getIfPresent(tag));
    }

    /** Keeps a complete answer; one with errors has no tag, and one that is unchanged no body. */
    public void keep(PreparedResponse answer) {
        if (answer.isKept()) {
            answers.put(answer.tag(), answer);
        }
    }

    void replaced(@Observes CatalogueReplaced by) {
        clear();
    }

    /** Drops all, which were made from data that are no longer served. */
    public void clear() {
        answers.invalidateAll();
    }

    public long size() {
        answers.cleanUp();
        return answers.estimatedSize();
    }
}
