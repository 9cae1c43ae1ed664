package org.cyberatlas.http;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Complete answers under their entity tags, up to a number of bytes. A tag names the version of the data, too. */
@ApplicationScoped
class ResponseCache {

    private final Cache<String, Answer> answers;

    ResponseCache(CacheConfig config) {
        answers = Bounded.store()
                .maximumWeight(config.answers())
                .weigher((String tag, Answer answer) -> (int) Math.min(Integer.MAX_VALUE, answer.weight()))
                .build();
    }

    Optional<Answer> get(String tag) {
        return Optional.ofNullable(answers.getIfPresent(tag));
    }

    void put(Answer answer) {
        answers.put(answer.tag(), answer);
    }

    /** All were made from data that is no longer served. */
    void clear() {
        answers.invalidateAll();
    }

    long size() {
        answers.cleanUp();
        return answers.estimatedSize();
    }
}
