package org.cyberatlas.project;

import org.eclipse.microprofile.graphql.Description;

@Description("Role of an actor in a capacity-building project.")
public enum ProjectRole {
    @Description("Funds it.")
    DONOR,
    @Description("Carries it out.")
    IMPLEMENTER,
    @Description("Benefits from it.")
    BENEFICIARY,
    @Description("Benefits from it in the second rank, as an associate country.")
    ASSOCIATE
}
