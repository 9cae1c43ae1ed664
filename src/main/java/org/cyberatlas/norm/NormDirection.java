package org.cyberatlas.norm;

import org.eclipse.microprofile.graphql.Description;

/** Whether a norm asks for something or asks to refrain. */
@Description("Whether a norm asks for something or asks to refrain.")
public enum NormDirection {
    @Description("Something that States should do.")
    DO,
    @Description("Something that States should not do.")
    DO_NOT
}
