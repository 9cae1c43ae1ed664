package org.cyberatlas.process;

import org.eclipse.microprofile.graphql.Description;

/** What an actor is in a process. */
@Description("What an actor is in a process.")
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
