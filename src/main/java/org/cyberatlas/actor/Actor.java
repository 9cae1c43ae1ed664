package org.cyberatlas.actor;

import org.cyberatlas.shared.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A State, a territory or an organisation; the European Union is an actor beside Peru and Canada.")
public interface Actor extends Node {

    @NonNull
    @Description("ISO 3166-1 alpha-3 code of a country (PER), the atlas's own code of an organisation (EU).")
    String getCode();

    @Override
    default String nodeKey() {
        return getCode();
    }

    /** The stored names; the GraphQL field {@code name} chooses among them. */
    Names names();
}
