package org.cyberatlas.observation;

import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Ordering.Key;
import org.eclipse.microprofile.graphql.Description;

@Description("Order of observations; ties fall back to actor, indicator, newest period, preferred first and source.")
public enum ObservationOrder {
    @Description("By actor, then indicator, newest period first.")
    ACTOR,
    @Description("Newest period first; undated observations last.")
    NEWEST(Key.descending(Keys.PERIOD_END, "date")),
    @Description("Oldest period first; undated observations first.")
    OLDEST(Key.ascending(Keys.PERIOD_END, "date")),
    @Description("Highest value first; observations without a value last.")
    VALUE_HIGHEST(Key.ascending("(e.value IS NULL)", "boolean"), Key.descending("coalesce(e.value, 0)", "numeric")),
    @Description("Lowest value first; observations without a value last.")
    VALUE_LOWEST(Key.ascending("(e.value IS NULL)", "boolean"), Key.ascending("coalesce(e.value, 0)", "numeric")),
    @Description("Largest difference between observations first, in the indicator's unit.")
    WIDEST_SPREAD(Key.descending("coalesce(e.spread, 0)", "numeric"));

    private final Ordering ordering;

    ObservationOrder(Key... first) {
        Key[] keys = new Key[first.length + Keys.TIE_BREAKERS.length];
        System.arraycopy(first, 0, keys, 0, first.length);
        System.arraycopy(Keys.TIE_BREAKERS, 0, keys, first.length, Keys.TIE_BREAKERS.length);
        this.ordering = Ordering.by("observation_" + name(), keys);
    }

    Ordering ordering() {
        return ordering;
    }

    /** Constants of an enum cannot be used in its own constructor calls. */
    private static final class Keys {

        private static final String PERIOD_END = "coalesce(e.period_end, date '-infinity')";
        private static final Key[] TIE_BREAKERS = {
            Key.ascending("e.actor_code COLLATE \"C\"", "text"),
            Key.ascending("e.indicator_code COLLATE \"C\"", "text"),
            Key.descending(PERIOD_END, "date"),
            Key.descending("e.preferred", "boolean"),
            Key.ascending("e.source_code COLLATE \"C\"", "text"),
            Key.ascending("e.id", "bigint")
        };
    }
}
