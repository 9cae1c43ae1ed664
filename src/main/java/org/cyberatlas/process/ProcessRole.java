package org.cyberatlas.process;

import org.eclipse.microprofile.graphql.Description;

@Description("Role of an actor in a process.")
public enum ProcessRole {
    @Description("Its expert or representative chairs.")
    CHAIR,
    @Description("Has an expert or a seat, without chairing.")
    MEMBER,
    @Description("Its expert or representative is rapporteur.")
    RAPPORTEUR,
    @Description("Its expert or representative is a vice-chair.")
    VICE_CHAIR
}
