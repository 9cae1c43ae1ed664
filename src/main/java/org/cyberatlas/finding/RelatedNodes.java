package org.cyberatlas.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.Nodes;
import org.cyberatlas.shared.node.SearchHit;

/** The rows of other features that findings are related to; all of them are reference rows, in memory. */
@ApplicationScoped
class RelatedNodes {

    private final Nodes nodes;

    RelatedNodes(Nodes nodes) {
        this.nodes = nodes;
    }

    /** The nodes with these ids, in the order given. */
    List<SearchHit> of(List<GlobalId> ids) {
        Map<GlobalId, Node> found = nodes.all(ids);
        return ids.stream().map(found::get).map(SearchHit.class::cast).toList();
    }
}
