package org.cyberatlas.observation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("IntRange")
@Description("Range of whole numbers, both ends included; an omitted end is open.")
public record IntRange(
        @Description("Lowest number; null leaves the range open below.")
        Integer from,

        @Description("Highest number; null leaves the range open above.")
        Integer to) {}
