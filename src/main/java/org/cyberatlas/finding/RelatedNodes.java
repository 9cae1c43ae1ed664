package org.cyberatlas.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.Nodes;
import org.cyberatlas.shared.node.SearchHit;

/**
 * The things that findings point to, whichever feature has them.
 *
 * <p><b>Cost</b>: none, since all that they point to is at hand.
 */
@ApplicationScoped
class RelatedNodes {

    private final Nodes nodes;

    RelatedNodes(Nodes nodes) {
        this.nodes = nodes;
    }

    /** What the references name, in their order. */
    CompletionStage<List<SearchHit>> of(List<Reference> references) {
        List<CompletableFuture<Node>> found = references.stream()
                .map(reference -> nodes.byId(new GlobalId(reference.type(), reference.key()))
                        .toCompletableFuture())
                .toList();
        return CompletableFuture.allOf(found.toArray(CompletableFuture[]::new)).thenApply(unused -> found.stream()
                .map(CompletableFuture::join)
                .map(SearchHit.class::cast)
                .toList());
    }
}
