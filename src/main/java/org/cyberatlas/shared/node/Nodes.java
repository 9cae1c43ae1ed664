package org.cyberatlas.shared.node;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyberatlas.shared.batch.Batches;

/**
 * The nodes of all features by their identity.
 *
 * <p><b>Cost</b>: at most one statement per type, however many nodes; none for a type whose nodes are in memory.
 */
@ApplicationScoped
public class Nodes {

    private final Map<String, NodeSource> sources;

    Nodes(Instance<NodeSource> sources) {
        this.sources = sources.stream()
                .collect(Collectors.toMap(source -> source.type().getSimpleName(), Function.identity()));
    }

    /** True for a type whose nodes can be fetched by their id. */
    public boolean has(String type) {
        return sources.containsKey(type);
    }

    /** One node, together with all others of its type that the query selects by id; null if there is none. */
    public CompletionStage<Node> byId(GlobalId id) {
        NodeSource source = sources.get(id.type());
        if (source.isInMemory()) {
            return CompletableFuture.completedFuture(
                    source.byKeys(List.of(id.key())).get(id.key()));
        }
        return Batches.lookUp(id.type(), id.key(), keys -> new HashMap<>(source.byKeys(keys)));
    }

    /** Nodes of any types, read at once; one that there is none of is absent. */
    public Map<GlobalId, Node> all(Collection<GlobalId> ids) {
        Map<String, List<String>> keysByType = new LinkedHashMap<>();
        ids.forEach(id -> keysByType
                .computeIfAbsent(id.type(), unused -> new ArrayList<>())
                .add(id.key()));
        Map<GlobalId, Node> nodes = new HashMap<>();
        keysByType.forEach((type, keys) ->
                sources.get(type).byKeys(keys).forEach((key, node) -> nodes.put(new GlobalId(type, key), node)));
        return nodes;
    }
}
