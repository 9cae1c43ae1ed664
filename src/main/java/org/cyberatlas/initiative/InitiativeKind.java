package org.cyberatlas.initiative;

import org.eclipse.microprofile.graphql.Description;

@Description("Kind of initiative.")
public enum InitiativeKind {
    @Description("It builds skills and institutions.")
    CAPACITY_BUILDING,
    @Description("It connects people and places.")
    CONNECTIVITY
}
