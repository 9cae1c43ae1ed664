package org.cyberatlas.shared.node;

import java.util.Collection;
import java.util.List;

/** The key of a thing without a code: a number made from what distinguishes it, so that it stays the same over reloads. */
public final class NumericKey {

    private NumericKey() {}

    /** The keys that are numbers; a text that is none names nothing. */
    public static List<Long> of(Collection<String> keys) {
        return keys.stream().filter(NumericKey::isOne).map(Long::valueOf).toList();
    }

    private static boolean isOne(String key) {
        try {
            return Long.toString(Long.parseLong(key)).equals(key);
        } catch (NumberFormatException otherwise) {
            return false;
        }
    }
}
