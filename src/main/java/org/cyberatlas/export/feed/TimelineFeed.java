package org.cyberatlas.export.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyberatlas.export.request.Parameters;
import org.cyberatlas.export.response.Download;
import org.cyberatlas.export.response.Download.Work;
import org.cyberatlas.release.ReleaseLookup;
import org.cyberatlas.source.Source;
import org.cyberatlas.source.SourceLookup;
import org.cyberatlas.timeline.TimelineEvent;
import org.cyberatlas.timeline.TimelineFilter;
import org.cyberatlas.timeline.TimelineLookup;

/** Atom feed of the newest events of the timeline until the day of the release, newest first. */
@ApplicationScoped
public class TimelineFeed {

    private static final String FILE = "timeline.atom";
    private static final int ENTRIES = 50;

    private final TimelineLookup timeline;
    private final SourceLookup sources;
    private final ReleaseLookup releases;

    TimelineFeed(TimelineLookup timeline, SourceLookup sources, ReleaseLookup releases) {
        this.timeline = timeline;
        this.sources = sources;
        this.releases = releases;
    }

    public Download served() {
        return new Download(FILE, Feed.ATOM_TYPE, "feed 2", this::read);
    }

    private Work read(Parameters parameters) {
        TimelineFilter asked = parameters.topLevel(TimelineFilter.class);
        String uri = FILE + parameters.query();
        return (exchange, tag) -> {
            LocalDate published = releases.loaded().publishedOn();
            List<Feed.Entry> newest;
            try (Stream<TimelineEvent> events = timeline.stream(asked, true)) {
                newest = events.filter(event -> !event.date().firstDay().isAfter(published))
                        .limit(ENTRIES)
                        .map(this::entry)
                        .toList();
            }
            byte[] feed = new Feed(key(uri), "timeline", uri, published, newest)
                    .atom()
                    .getBytes(StandardCharsets.UTF_8);
            exchange.respond(tag, Map.of("Content-Type", Feed.ATOM_TYPE + "; charset=utf-8"), out -> out.write(feed));
        };
    }

    private Feed.Entry entry(TimelineEvent event) {
        Source source = sources.byCode(event.sourceCodes().get(0));
        boolean onTheWeb = source.url() != null && source.url().startsWith("http");
        return new Feed.Entry(
                key(event.getId()),
                event.title(),
                event.date().firstDay(),
                event.kind().name(),
                onTheWeb ? new Feed.Link("via", source.url(), null) : null,
                event.date() + ": " + event.title() + ". Source: " + source.getCitation());
    }

    private static String key(String text) {
        return "cyberatlas " + text;
    }
}
