package org.cyberatlas.strategy;

import org.eclipse.microprofile.graphql.Description;

@Description("Event that dates a document.")
public enum DatedBy {
    @Description("Adoption.")
    ADOPTED,
    @Description("Publication.")
    PUBLISHED,
    @Description("Launch in public.")
    LAUNCHED,
    @Description("Entry into force.")
    IN_FORCE,
    @Description("Date of an event that the source does not name.")
    UNSTATED
}
