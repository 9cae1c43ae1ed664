package org.cyberatlas.observation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A range of whole numbers, both ends included; an end that is not given is open. */
@Input("IntRange")
@Description("A range of whole numbers, both ends included; an end that is not given is open.")
public record IntRange(
        @Description("Lowest number; null leaves the range open below.")
        Integer from,

        @Description("Highest number; null leaves the range open above.")
        Integer to) {}
