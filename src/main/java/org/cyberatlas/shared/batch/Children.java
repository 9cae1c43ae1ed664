package org.cyberatlas.shared.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Result of a batch loader for a field that is a whole list: the rows of each parent. */
public final class Children {

    private Children() {}

    /** The children of each parent, in the order of the rows; an empty list where a parent has none. */
    public static <K, R, C> Map<K, List<C>> byParent(
            Collection<K> parents, Collection<R> rows, Function<R, K> parent, Function<R, C> child) {
        Map<K, List<C>> children = new LinkedHashMap<>();
        parents.forEach(key -> children.put(key, new ArrayList<>()));
        rows.forEach(row -> children.get(parent.apply(row)).add(child.apply(row)));
        return children;
    }
}
