package org.cyberatlas.bench.spring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The key of a batch: a list that hangs on a parent, and the arguments that it was asked with. */
record Listed<A>(String parent, A arguments) {

    /** Reads the lists of all parents that were asked with the same arguments at once. */
    static <A, T> Map<Listed<A>, List<T>> load(
            Collection<Listed<A>> asked, BiFunction<List<String>, A, Map<String, List<T>>> repository) {
        Map<Listed<A>, List<T>> lists = new HashMap<>();
        asked.stream()
                .collect(groupingBy(Listed::arguments, mapping(Listed::parent, toList())))
                .forEach((arguments, parents) -> repository
                        .apply(parents, arguments)
                        .forEach((parent, list) -> lists.put(new Listed<>(parent, arguments), list)));
        return lists;
    }
}
