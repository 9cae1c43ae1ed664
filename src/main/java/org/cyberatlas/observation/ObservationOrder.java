package org.cyberatlas.observation;

import java.util.List;
import java.util.stream.Stream;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Ordering.Key;
import org.eclipse.microprofile.graphql.Description;

@Description("Order of observations; ties fall back to actor, indicator, newest period, preferred first and source.")
public enum ObservationOrder {
    @Description("By actor, then indicator, newest period first.")
    ACTOR,
    @Description("Newest period first; undated observations last.")
    NEWEST(Key.descending(ObservationOrder.PERIOD_END, "date")),
    @Description("Oldest period first; undated observations first.")
    OLDEST(Key.ascending(ObservationOrder.PERIOD_END, "date")),
    @Description("Highest value first; observations without a value last.")
    VALUE_HIGHEST(Key.ascending("(e.value IS NULL)", "boolean"), Key.descending("coalesce(e.value, 0)", "numeric")),
    @Description("Lowest value first; observations without a value last.")
    VALUE_LOWEST(Key.ascending("(e.value IS NULL)", "boolean"), Key.ascending("coalesce(e.value, 0)", "numeric")),
    @Description("Largest difference between observations first, in the indicator's unit.")
    WIDEST_SPREAD(Key.descending("coalesce(e.spread, 0)", "numeric"));

    private static final String PERIOD_END = "coalesce(e.period_end, date '-infinity')";
    private static final List<Key> TIE_BREAKERS = List.of(
            Key.text("e.actor_code"),
            Key.text("e.indicator_code"),
            Key.descending(PERIOD_END, "date"),
            Key.descending("e.preferred", "boolean"),
            Key.text("e.source_code"),
            Key.ascending("e.id", "bigint"));

    private final List<Key> first;

    ObservationOrder(Key... first) {
        this.first = List.of(first);
    }

    Ordering ordering() {
        return new Ordering(
                "observation_" + name(),
                Stream.concat(first.stream(), TIE_BREAKERS.stream()).toList());
    }
}
