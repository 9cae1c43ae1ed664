package org.cyberatlas.source;

import org.eclipse.microprofile.graphql.Description;

@Description("Level of verification: how directly the source of a fact was consulted.")
public enum Verification {
    @Description("Read at the body that acted, at the depositary, or in a full official text.")
    PRIMARY,
    @Description("Read at an observatory, a think tank, an encyclopaedia, in a reprint or in a copy of the data.")
    SECONDARY,
    @Description("Read in the press only.")
    PRESS
}
