package org.cyberatlas.norm;

import org.eclipse.microprofile.graphql.Description;

@Description("Direction of a norm: to do something, or to refrain from it.")
public enum NormDirection {
    @Description("Something that States should do.")
    DO,
    @Description("Something that States should not do.")
    DO_NOT
}
