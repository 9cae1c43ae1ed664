package org.cyberatlas.vote;

import org.eclipse.microprofile.graphql.Description;

@Description("The body of the General Assembly that took the decision.")
public enum AdoptionStage {
    @Description("The First Committee, on the draft: disarmament and international security.")
    FIRST_COMMITTEE,
    @Description("The plenary, by which a resolution is adopted.")
    PLENARY,
    @Description("The Third Committee, on the draft: social, humanitarian and cultural issues, crime among them.")
    THIRD_COMMITTEE
}
