package org.cyberatlas.shared.data;

/**
 * One part of the catalogue: the rows of a reference table, or a value computed from rows, of one data version.
 *
 * <p>Each bean of this type is found by itself; a new reference table needs no other registration.
 *
 * @param <V> what is held in memory; immutable
 */
public abstract class CataloguePart<V> {

    private final String name;
    private final DataSnapshot snapshot;

    /** @param name the name of this part, which no other part has */
    protected CataloguePart(String name, DataSnapshot snapshot) {
        this.name = name;
        this.snapshot = snapshot;
    }

    /** Reads the rows, within a transaction of the caller that sees the version of the catalogue. */
    protected abstract V load();

    /** The value at the data version of the current request. */
    protected final V current() {
        return snapshot.catalogue().get(this);
    }

    final String name() {
        return name;
    }
}
