package org.cyberatlas.law;

import org.eclipse.microprofile.graphql.Description;

@Description("Status of a law as of its source.")
public enum LawStatus {
    @Description("In force.")
    IN_FORCE,
    @Description("No longer in force.")
    REPEALED,
    @Description("Passed, and not yet in force.")
    NOT_YET_IN_FORCE
}
