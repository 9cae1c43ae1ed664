package org.cyberatlas.observation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

@Description("Difference between the observations of one actor, indicator and time, beyond rounding.")
public record Disagreement(
        @Ignore Observation observation,

        @Description("Highest minus lowest observation, in the indicator's unit.")
        double spread,

        @Description("Number of observations that are compared.")
        int readings) {}
