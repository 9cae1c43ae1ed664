package org.cyberatlas.shared.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A few hundred rows that change only when data are loaded, and all that is made of them: kept for the version of the data that they
 * were read from, and read again for another.
 *
 * <p><b>Consistency</b>: a question gets the rows of the version that its own transaction sees, even while a load is committed.
 *
 * <p><b>Cost</b>: nothing, or what the reader costs for the first question after a load.
 */
public final class Reference<T> {

    private final Supplier<T> reader;
    private volatile Kept<T> kept = new Kept<>(null, null);

    public Reference(Supplier<T> reader) {
        this.reader = reader;
    }

    public T rows() {
        String version = VersionSeen.current().orElse(null);
        Kept<T> last = kept;
        if (version != null && version.equals(last.version)) {
            return last.rows;
        }
        T rows = reader.get();
        // Where nobody knows the version, or a statement of the reader saw another, they are good for this question at
        // most.
        if (version != null && version.equals(VersionSeen.current().orElse(null))) {
            kept = new Kept<>(version, rows);
        }
        return rows;
    }

    /** Those that are asked for; a key that names nothing is absent. */
    public static <K, V> Map<K, V> among(Collection<K> keys, Map<K, V> all) {
        Map<K, V> found = new HashMap<>();
        for (K key : keys) {
            V value = all.get(key);
            if (value != null) {
                found.put(key, value);
            }
        }
        return found;
    }

    private record Kept<T>(String version, T rows) {}
}
