package org.cyberatlas.process;

import org.eclipse.microprofile.graphql.Description;

@Description("Role of an actor in a process.")
public enum ProcessRole {
    @Description("Chair.")
    CHAIR,
    @Description("Expert or seat, without the chair.")
    MEMBER,
    @Description("Rapporteur.")
    RAPPORTEUR,
    @Description("Vice-chair.")
    VICE_CHAIR
}
