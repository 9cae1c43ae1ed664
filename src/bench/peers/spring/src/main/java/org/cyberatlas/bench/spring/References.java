package org.cyberatlas.bench.spring;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What a batch of parents refers to by code, each thing read once. */
final class References {

    private References() {}

    static <P, T> Map<P, T> load(
            Collection<P> parents,
            Function<P, String> reference,
            Function<Set<String>, List<T>> repository,
            Function<T, String> code) {
        Map<String, T> byCode = repository.apply(parents.stream().map(reference).collect(toSet())).stream()
                .collect(toMap(code, Function.identity()));
        Map<P, T> references = new HashMap<>();
        parents.forEach(parent -> references.put(parent, byCode.get(reference.apply(parent))));
        return references;
    }
}
