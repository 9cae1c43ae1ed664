package org.cyberatlas.observation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A range of numbers, both ends included; an end that is not given is open. */
@Input("FloatRange")
@Description("A range of numbers, both ends included; an end that is not given is open.")
public record FloatRange(
        @Description("Lowest number; null leaves the range open below.")
        Double from,

        @Description("Highest number; null leaves the range open above.")
        Double to) {}
