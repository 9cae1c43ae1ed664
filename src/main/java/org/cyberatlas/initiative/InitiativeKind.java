package org.cyberatlas.initiative;

import org.eclipse.microprofile.graphql.Description;

@Description("Kind of initiative.")
public enum InitiativeKind {
    @Description("Building of skills and institutions.")
    CAPACITY_BUILDING,
    @Description("Connection of people and places.")
    CONNECTIVITY
}
