package org.cyberatlas.shared.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import org.cyberatlas.shared.period.PartialDate;

/** Conditions of filters on rows in memory: every row matches a condition that is not given. */
public final class Filters {

    private Filters() {}

    /** Whether a value is among those wanted; true for any value if null is given. A missing value is not among any. */
    public static <V> boolean anyOf(Collection<V> wanted, V value) {
        return wanted == null || value != null && wanted.contains(value);
    }

    /** Whether one of the values is among those wanted; true for any values if null is given. */
    public static <V> boolean oneOf(Collection<V> wanted, Collection<V> values) {
        return wanted == null || values.stream().anyMatch(wanted::contains);
    }

    /** Whether all values wanted are there; true for any values if null is given, and for none if no value is. */
    public static <V> boolean allOf(Collection<V> wanted, Collection<V> values) {
        return wanted == null || !wanted.isEmpty() && values.containsAll(wanted);
    }

    /** Whether at least two of the values wanted are there. */
    public static <V> boolean atLeastTwo(Collection<V> wanted, Collection<V> values) {
        return wanted.stream().distinct().filter(values::contains).limit(2).count() == 2;
    }

    /** Whether a date may lie between two days; a missing bound is open, and a missing date lies nowhere if a bound is given. */
    public static boolean within(LocalDate from, LocalDate to, PartialDate date) {
        return from == null && to == null
                || date != null
                        && (from == null || !date.lastDay().isBefore(from))
                        && (to == null || !date.firstDay().isAfter(to));
    }

    /** Whether a date lies between two years; a missing bound is open, and a missing date lies nowhere if a bound is given. */
    public static boolean within(Integer from, Integer to, PartialDate date) {
        return from == null && to == null
                || date != null
                        && (from == null || date.firstDay().getYear() >= from)
                        && (to == null || date.firstDay().getYear() <= to);
    }
}
