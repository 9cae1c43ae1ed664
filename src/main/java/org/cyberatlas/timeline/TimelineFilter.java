package org.cyberatlas.timeline;

import java.time.LocalDate;
import java.util.List;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.shared.error.Range;

/**
 * Conditions for events; null does not restrict the result.
 *
 * <p><b>Errors</b>: a range of days that ends before it starts is refused.
 *
 * @param actors at least one of these takes part, by any of their codes
 * @param between all of these take part
 * @param among at least one actor of this set takes part
 * @param from events that end before this day are left out
 * @param to events that start after this day are left out
 */
public record TimelineFilter(
        List<String> actors,
        List<String> between,
        ActorSet among,
        List<TimelineKind> kinds,
        LocalDate from,
        LocalDate to) {

    public TimelineFilter {
        Range.requireInOrder("from", from, "to", to);
    }

    /** The same, with these kinds only. */
    public TimelineFilter of(List<TimelineKind> others) {
        return new TimelineFilter(actors, between, among, others, from, to);
    }
}
