package org.cyberatlas.shared.data;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All reference rows of one data version, in memory. Immutable, so that requests share it and each keeps it until it ends.
 *
 * @param version empty if no data were loaded yet
 */
record Catalogue(String version, Map<CataloguePart<?>, Object> parts) {

    /** Loads these parts within the transaction of the caller. */
    static Catalogue load(String version, Collection<CataloguePart<?>> parts) {
        return new Catalogue(
                version, parts.stream().collect(Collectors.toUnmodifiableMap(part -> part, CataloguePart::load)));
    }

    /** This catalogue with the parts of another one of the same version. */
    Catalogue with(Catalogue others) {
        Map<CataloguePart<?>, Object> all = new HashMap<>(parts);
        all.putAll(others.parts);
        return new Catalogue(version, Map.copyOf(all));
    }

    @SuppressWarnings("unchecked") // each part was loaded by itself
    <V> V get(CataloguePart<V> part) {
        return (V) parts.get(part);
    }
}
