package org.cyberatlas.shared.node;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Anything that can be fetched again by its id alone. */
@Description("Anything that can be fetched again by its id alone.")
public interface Node {

    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    String getId();
}
