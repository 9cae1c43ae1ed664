package org.cyberatlas.project;

import org.eclipse.microprofile.graphql.Description;

@Description("Role of an actor in a capacity-building project.")
public enum ProjectRole {
    @Description("Donor, which funds it.")
    DONOR,
    @Description("Implementer, which carries it out.")
    IMPLEMENTER,
    @Description("Beneficiary.")
    BENEFICIARY,
    @Description("Associate country, a beneficiary in the second rank.")
    ASSOCIATE
}
