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
    public static <R, C> Map<String, List<C>> byParent(
            Collection<String> parents, Collection<R> rows, Function<R, String> parent, Function<R, C> child) {
        Map<String, List<C>> children = new LinkedHashMap<>();
        parents.forEach(code -> children.put(code, new ArrayList<>()));
        rows.forEach(row -> children.get(parent.apply(row)).add(child.apply(row)));
        return children;
    }
}
