package org.cyberatlas.finding;

import org.eclipse.microprofile.graphql.Description;

/** What a finding rests on. */
@Description("What a finding rests on.")
public enum FindingBasis {
    @Description("The source says so.")
    STATED,
    @Description("It was looked for and not found, which does not say that it does not exist.")
    ABSENCE
}
