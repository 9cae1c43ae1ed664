package org.cyberatlas.shared.node;

import java.util.Collection;
import java.util.Map;

/** A feature's offer to {@code node(id:)}: it finds the nodes of its type by their keys. */
public interface NodeSource {

    /** The type whose nodes are found here. */
    Class<? extends Node> type();

    /** Whether all nodes are in memory, so that finding them takes no statement. */
    default boolean isInMemory() {
        return false;
    }

    /** Nodes by key; a key that names nothing is absent. */
    Map<String, ? extends Node> byKeys(Collection<String> keys);
}
