package org.cyberatlas.shared.catalogue;

import java.util.Collection;

/** Conditions of filters on rows in memory: a condition that is not given lets every row through. */
public final class Filters {

    private Filters() {}

    /** Whether a value is among those wanted; true for any value if null is given. */
    public static <V> boolean anyOf(Collection<V> wanted, V value) {
        return wanted == null || wanted.contains(value);
    }

    /** Whether one of the values is among those wanted; true for any values if null is given. */
    public static <V> boolean oneOf(Collection<V> wanted, Collection<V> values) {
        return wanted == null || values.stream().anyMatch(wanted::contains);
    }

    /** Whether all values wanted are there; true for any values if null is given. */
    public static <V> boolean allOf(Collection<V> wanted, Collection<V> values) {
        return wanted == null || values.containsAll(wanted);
    }
}
