package org.cyberatlas.observation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("FloatRange")
@Description("Range of numbers, both ends included; an omitted end is open.")
public record FloatRange(
        @Description("Lowest number; null leaves the range open below.")
        Double from,

        @Description("Highest number; null leaves the range open above.")
        Double to) {}
