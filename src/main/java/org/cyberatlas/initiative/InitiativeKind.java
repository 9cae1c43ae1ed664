package org.cyberatlas.initiative;

import org.eclipse.microprofile.graphql.Description;

/** What sort of initiative it is. */
@Description("What sort of initiative it is.")
public enum InitiativeKind {
    @Description("It builds skills and institutions.")
    CAPACITY_BUILDING,
    @Description("It connects people and places.")
    CONNECTIVITY
}
