package org.cyberatlas.observation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** How far the readings of one actor, indicator and time lie apart, beyond what rounding explains. */
@Description("How far the readings of one actor, indicator and time lie apart, beyond what rounding explains.")
public record Disagreement(
        @Ignore Observation observation,

        @Description("Highest minus lowest reading, in the indicator's unit.")
        double spread,

        @Description("Number of readings that are compared.")
        int readings) {}
