package org.cyberatlas.indicator;

import java.util.Comparator;
import org.eclipse.microprofile.graphql.Description;

@Description("Better end of an indicator's scale.")
public enum Direction {
    @Description("A higher value is better; rankings start with the highest.")
    HIGHER_BETTER,
    @Description("A lower value is better; rankings start with the lowest.")
    LOWER_BETTER,
    @Description("Neither end is better; rankings start with the highest.")
    NEUTRAL;

    /** Best value first. */
    public Comparator<Double> order() {
        return this == LOWER_BETTER ? Comparator.naturalOrder() : Comparator.reverseOrder();
    }
}
