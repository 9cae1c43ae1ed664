package org.cyberatlas.office;

import org.eclipse.microprofile.graphql.Description;

@Description("Kind of an office of cyber diplomacy.")
public enum OfficeKind {
    @Description("An ambassador for cyber, digital or technology affairs.")
    AMBASSADOR,
    @Description("A coordinator.")
    COORDINATOR,
    @Description("A senior official without the rank of an ambassador.")
    SENIOR_OFFICIAL,
    @Description("A bureau, division or department.")
    UNIT
}
