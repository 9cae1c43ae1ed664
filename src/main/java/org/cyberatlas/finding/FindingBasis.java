package org.cyberatlas.finding;

import org.eclipse.microprofile.graphql.Description;

@Description("Basis of a finding.")
public enum FindingBasis {
    @Description("Stated by the source.")
    STATED,
    @Description("Searched for and not found, which does not prove that it does not exist.")
    ABSENCE
}
