package org.cyberatlas.responseteam;

import org.eclipse.microprofile.graphql.Description;

@Description("Kind of a response team, as its source says; being in a network does not make a team national.")
public enum ResponseTeamKind {
    @Description("Called the national team.")
    NATIONAL,
    @Description("Appointed by a Member State of the European Union to the CSIRTs Network.")
    APPOINTED,
    @Description("A team of the government.")
    GOVERNMENT
}
