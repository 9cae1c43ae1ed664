package org.cyberatlas.shared.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Result of a batch loader for a field that is a whole list: the rows of each parent. */
public final class Children {

    private Children() {}

    /**
     * The children of each parent, in the order of the rows; an empty list where a parent has none.
     *
     * @param rows each a parent and a child of it
     */
    public static <K, C> Map<K, List<C>> byParent(Collection<K> parents, Collection<Map.Entry<K, C>> rows) {
        Map<K, List<C>> children = new LinkedHashMap<>();
        parents.forEach(key -> children.put(key, new ArrayList<>()));
        rows.forEach(row -> children.get(row.getKey()).add(row.getValue()));
        return children;
    }
}
