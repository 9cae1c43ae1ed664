package org.cyberatlas.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.cyberatlas.export.Served.Work;
import org.cyberatlas.release.ReleaseLookup;
import org.cyberatlas.source.Source;
import org.cyberatlas.source.SourceLookup;
import org.cyberatlas.timeline.TimelineEvent;
import org.cyberatlas.timeline.TimelineFilter;
import org.cyberatlas.timeline.TimelineLookup;

/** The newest events of the timeline until the day of the release as an Atom feed (RFC 4287), newest first. */
@ApplicationScoped
class TimelineFeed {

    private static final String FILE = "timeline.atom";
    private static final String TYPE = "application/atom+xml";
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int ENTRIES = 50;

    private final TimelineLookup timeline;
    private final SourceLookup sources;
    private final ReleaseLookup releases;

    TimelineFeed(TimelineLookup timeline, SourceLookup sources, ReleaseLookup releases) {
        this.timeline = timeline;
        this.sources = sources;
        this.releases = releases;
    }

    Served served() {
        return new Served(FILE, TYPE, "feed 1", this::read);
    }

    private Work read(Parameters parameters) {
        TimelineFilter asked = parameters.topLevel(TimelineFilter.class);
        String canonical = parameters.canonical();
        String address = FILE + (canonical.isEmpty() ? "" : '?' + canonical);
        return (exchange, tag) -> {
            LocalDate published = releases.current().publishedOn();
            List<TimelineEvent> newest;
            try (Stream<TimelineEvent> events = timeline.stream(asked, true)) {
                newest = events.filter(event -> firstDay(event).compareTo(published.toString()) <= 0)
                        .limit(ENTRIES)
                        .toList();
            }
            exchange.answer(
                    tag,
                    Map.of("Content-Type", TYPE + "; charset=utf-8"),
                    out -> write(out, address, published, newest, sources));
        };
    }

    private static void write(
            OutputStream out, String address, LocalDate published, List<TimelineEvent> events, SourceLookup sources)
            throws IOException {
        try {
            XMLStreamWriter feed = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            feed.writeStartDocument("UTF-8", "1.0");
            feed.setDefaultNamespace(NAMESPACE);
            feed.writeStartElement(NAMESPACE, "feed");
            feed.writeDefaultNamespace(NAMESPACE);
            element(feed, "id", id(address));
            element(feed, "title", "Open cyber diplomacy atlas: timeline");
            element(feed, "updated", published + "T00:00:00Z");
            feed.writeStartElement(NAMESPACE, "author");
            element(feed, "name", "Open cyber diplomacy atlas");
            feed.writeEndElement();
            link(feed, "self", address);
            for (TimelineEvent event : events) {
                entry(feed, event, sources.byCode(event.sourceCodes().get(0)));
            }
            feed.writeEndElement();
            feed.writeEndDocument();
            feed.flush();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private static void entry(XMLStreamWriter feed, TimelineEvent event, Source source) throws XMLStreamException {
        feed.writeStartElement(NAMESPACE, "entry");
        element(feed, "id", id(event.getId()));
        element(feed, "title", event.title());
        element(feed, "updated", firstDay(event) + "T00:00:00Z");
        feed.writeEmptyElement(NAMESPACE, "category");
        feed.writeAttribute("term", event.kind().name());
        if (source.url() != null && source.url().startsWith("http")) {
            link(feed, "via", source.url());
        }
        element(feed, "content", event.date() + ": " + event.title() + ". Source: " + source.getCitation());
        feed.writeEndElement();
    }

    private static String firstDay(TimelineEvent event) {
        return (event.date() + "-01-01").substring(0, "2020-02-20".length());
    }

    private static void element(XMLStreamWriter feed, String name, String text) throws XMLStreamException {
        feed.writeStartElement(NAMESPACE, name);
        feed.writeCharacters(text);
        feed.writeEndElement();
    }

    private static void link(XMLStreamWriter feed, String relation, String address) throws XMLStreamException {
        feed.writeEmptyElement(NAMESPACE, "link");
        feed.writeAttribute("rel", relation);
        feed.writeAttribute("href", address);
    }

    /** A name that is the same for ever and everywhere. */
    private static String id(String text) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("cyberatlas " + text).getBytes(StandardCharsets.UTF_8));
    }
}
