package org.cyberatlas.export.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyberatlas.export.request.Parameters;
import org.cyberatlas.export.response.Download;
import org.cyberatlas.export.response.Download.Work;
import org.cyberatlas.export.response.FileName;
import org.cyberatlas.release.ReleaseLookup;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.Source;
import org.cyberatlas.source.SourceLookup;
import org.cyberatlas.timeline.TimelineEvent;
import org.cyberatlas.timeline.TimelineFilter;
import org.cyberatlas.timeline.TimelineKind;
import org.cyberatlas.timeline.TimelineLookup;

/**
 * Events of the timeline as an iCalendar object (RFC 5545): rounds of dialogues, if no kinds are given.
 *
 * <p>An entry of a calendar has a day, so events of which only the month or year is known are left out.
 */
@ApplicationScoped
public class TimelineCalendar {

    private static final String TYPE = "text/calendar";
    private static final int LONGEST_LINE = 75;
    /** A calendar without any component would be none, and its filter may match no event. */
    private static final List<String> UTC = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:Etc/UTC",
            "BEGIN:STANDARD",
            "DTSTART:19700101T000000",
            "TZOFFSETFROM:+0000",
            "TZOFFSETTO:+0000",
            "END:STANDARD",
            "END:VTIMEZONE");

    private static final int WHOLE_DATE = "2020-02-20".length();

    private final TimelineLookup timeline;
    private final SourceLookup sources;
    private final ReleaseLookup releases;

    TimelineCalendar(TimelineLookup timeline, SourceLookup sources, ReleaseLookup releases) {
        this.timeline = timeline;
        this.sources = sources;
        this.releases = releases;
    }

    public Download served() {
        return new Download("timeline.ics", TYPE, "calendar 2", this::read);
    }

    private Work read(Parameters parameters) {
        TimelineFilter asked = parameters.topLevel(TimelineFilter.class);
        TimelineFilter filter = asked.kinds() == null ? asked.of(List.of(TimelineKind.DIALOGUE_ROUND)) : asked;
        return (exchange, tag) -> {
            String stamp = basic(releases.loaded().publishedOn()) + "T000000Z";
            try (Stream<TimelineEvent> events = timeline.stream(filter, false)) {
                exchange.respond(
                        tag,
                        Map.of(
                                "Content-Type",
                                TYPE + "; charset=utf-8",
                                "Content-Disposition",
                                FileName.attached(
                                        "timeline", List.of(), parameters.values(), releases.loaded(), "ics")),
                        out -> write(
                                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
                                events,
                                stamp));
            }
        };
    }

    private void write(Writer out, Stream<TimelineEvent> events, String stamp) throws IOException {
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Open cyber diplomacy atlas//Timeline//EN");
        line(out, "CALSCALE:GREGORIAN");
        for (String line : UTC) {
            line(out, line);
        }
        for (TimelineEvent event : (Iterable<TimelineEvent>) events::iterator) {
            if (isDay(event.date())) {
                write(out, event, sources.byCode(event.sourceCodes().get(0)), stamp);
            }
        }
        line(out, "END:VCALENDAR");
        out.flush();
    }

    private static void write(Writer out, TimelineEvent event, Source source, String stamp) throws IOException {
        LocalDate first = event.date().firstDay();
        LocalDate last =
                event.until() != null && isDay(event.until()) ? event.until().firstDay() : first;
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + event.getId() + "@cyber-diplomacy-atlas");
        line(out, "DTSTAMP:" + stamp);
        line(out, "DTSTART;VALUE=DATE:" + basic(first));
        line(out, "DTEND;VALUE=DATE:" + basic(last.plusDays(1)));
        line(out, "SUMMARY:" + escaped(event.title()));
        if (event.place() != null) {
            line(out, "LOCATION:" + escaped(event.place()));
        }
        line(out, "CATEGORIES:" + event.kind());
        line(out, "DESCRIPTION:" + escaped("Source: " + source.getCitation()));
        line(out, "TRANSP:TRANSPARENT");
        line(out, "END:VEVENT");
    }

    private static boolean isDay(PartialDate date) {
        return date.toString().length() == WHOLE_DATE;
    }

    private static String basic(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A line of at most 75 octets, continued on the next with a space; no letter is cut apart. */
    private static void line(Writer out, String text) throws IOException {
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            int length = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                out.write("\r\n ");
                octets = 1;
            }
            out.write(Character.toChars(letter));
            octets += length;
            i += Character.charCount(letter);
        }
        out.write("\r\n");
    }
}
