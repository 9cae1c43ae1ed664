package org.cyberatlas.bench.spring;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/** The batches of fields with arguments, which {@code @BatchMapping} does not take. */
@Configuration
class Loaders {

    Loaders(BatchLoaderRegistry registry, ListRepository lists, DialogueController dialogues) {
        register(registry, "observations", lists::observations);
        register(registry, "dialogues", lists::dialogues);
        register(registry, "rounds", lists::rounds);
        register(registry, "partners", dialogues::partnersOf);
    }

    private static <A, T> void register(
            BatchLoaderRegistry registry, String name, BiFunction<List<String>, A, Map<String, List<T>>> repository) {
        registry.<Listed<A>, List<T>>forName(name)
                .registerMappedBatchLoader(
                        (asked, environment) -> Mono.fromSupplier(() -> Listed.load(asked, repository)));
    }
}
