package org.cyberatlas.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.node.SearchHit;

/**
 * The things that findings point to, whichever feature has them.
 *
 * <p><b>Cost</b>: one statement per type of thing, however many findings point to it.
 */
@ApplicationScoped
class RelatedNodes {

    private final Map<String, NodeSource> sources;

    RelatedNodes(Instance<NodeSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(NodeSource::type, Function.identity()));
    }

    /** What the references name, in their order. */
    CompletionStage<List<SearchHit>> of(List<Reference> references) {
        List<CompletableFuture<Node>> nodes =
                references.stream().map(this::node).toList();
        return CompletableFuture.allOf(nodes.toArray(CompletableFuture[]::new)).thenApply(unused -> nodes.stream()
                .map(CompletableFuture::join)
                .map(SearchHit.class::cast)
                .toList());
    }

    private CompletableFuture<Node> node(Reference reference) {
        NodeSource source = sources.get(reference.type());
        return Batches.<String, Node>lookUp(reference.type(), reference.key(), keys -> Map.copyOf(source.byKeys(keys)))
                .toCompletableFuture();
    }
}
