package org.cyberatlas.shared.data;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** All reference rows of one data version, in memory. Immutable, so that requests share it and each keeps it until it ends. */
final class Catalogue {

    private final String version;
    private final Map<CataloguePart<?>, Object> parts;

    private Catalogue(String version, Map<CataloguePart<?>, Object> parts) {
        this.version = version;
        this.parts = parts;
    }

    /** Loads these parts within the transaction of the caller. */
    static Catalogue load(String version, Collection<CataloguePart<?>> parts) {
        Map<CataloguePart<?>, Object> loaded = new HashMap<>();
        parts.forEach(part -> loaded.put(part, part.load()));
        return new Catalogue(version, Map.copyOf(loaded));
    }

    /** This catalogue with the parts of another one of the same version. */
    Catalogue with(Catalogue others) {
        Map<CataloguePart<?>, Object> all = new HashMap<>(parts);
        all.putAll(others.parts);
        return new Catalogue(version, Map.copyOf(all));
    }

    /** The version of the data; empty where no data were loaded yet. */
    String version() {
        return version;
    }

    @SuppressWarnings("unchecked") // each part was loaded by itself
    <V> V get(CataloguePart<V> part) {
        return (V) parts.get(part);
    }
}
