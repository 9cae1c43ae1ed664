package org.cyberatlas.shared.node;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Object that can be fetched again by its id.")
public interface Node {

    /** Key within its type, such as a code. */
    String nodeKey();

    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    default String getId() {
        return GlobalId.of(getClass().getSimpleName(), nodeKey());
    }
}
