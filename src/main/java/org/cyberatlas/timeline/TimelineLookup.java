package org.cyberatlas.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** Access to the timeline for other features. */
@ApplicationScoped
public class TimelineLookup {

    private final TimelineEventRepository repository;

    TimelineLookup(TimelineEventRepository repository) {
        this.repository = repository;
    }

    /** Every event of the filter, read as the stream is, which belongs to the transaction and has to be closed. */
    public Stream<TimelineEvent> stream(TimelineFilter filter, boolean newestFirst) {
        return repository.stream(filter, newestFirst);
    }
}
