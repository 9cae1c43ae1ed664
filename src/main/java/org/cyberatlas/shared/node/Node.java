package org.cyberatlas.shared.node;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Object that can be fetched again by its id.")
public interface Node {

    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    String getId();
}
