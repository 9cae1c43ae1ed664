package org.cyberatlas.export.table;

import static org.cyberatlas.shared.table.ColumnType.PARTIAL_DATE;
import static org.cyberatlas.shared.table.ColumnType.TEXT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cyberatlas.export.request.Parameters;
import org.cyberatlas.export.table.TimelineExport.Arguments;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.timeline.TimelineEvent;
import org.cyberatlas.timeline.TimelineFilter;
import org.cyberatlas.timeline.TimelineLookup;

/** Export of dated facts of any actors and kinds, in the order of their date. */
@ApplicationScoped
class TimelineExport implements PackagedExport<Arguments, TimelineEvent> {

    private static final List<Column<TimelineEvent>> COLUMNS = List.of(
            new Column<>("id", TEXT, "Opaque, global identity; stable over releases.", TimelineEvent::getId),
            Column.of("date", PARTIAL_DATE, TimelineEvent.class, "date", TimelineEvent::date),
            Column.of("until", PARTIAL_DATE, TimelineEvent.class, "until", TimelineEvent::until),
            Column.of("kind", TEXT, TimelineEvent.class, "kind", TimelineEvent::kind),
            Column.of("title", TEXT, TimelineEvent.class, "title", TimelineEvent::title),
            Column.of("place", TEXT, TimelineEvent.class, "place", TimelineEvent::place),
            new Column<>(
                    "actors",
                    TEXT,
                    "Codes of the actors that take part, with semicolons between them.",
                    event -> joined(event.actorCodes())),
            new Column<>(
                    "subject_type",
                    TEXT,
                    "Type of what it belongs to, by its name in the API.",
                    event ->
                            event.subjectId() == null ? null : event.subjectId().type()),
            new Column<>(
                    "subject_code",
                    TEXT,
                    "Code of what it belongs to.",
                    event ->
                            event.subjectId() == null ? null : event.subjectId().key()),
            new Column<>(
                    "sources",
                    TEXT,
                    "Codes of the sources, the closest to the origin first, with semicolons between them.",
                    event -> joined(event.sourceCodes())),
            Column.of("verification", TEXT, TimelineEvent.class, "verification", TimelineEvent::verification));

    private final TimelineLookup timeline;

    TimelineExport(TimelineLookup timeline) {
        this.timeline = timeline;
    }

    /** The arguments of {@code timeline}. */
    public record Arguments(TimelineFilter filter, Boolean newestFirst) {}

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public String title() {
        return "Every dated fact in the order of its date";
    }

    @Override
    public List<Column<TimelineEvent>> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> primaryKey() {
        return List.of("id");
    }

    @Override
    public Arguments arguments(Parameters parameters) {
        return new Arguments(parameters.topLevel(TimelineFilter.class), parameters.one("newestFirst", Boolean.class));
    }

    @Override
    public Table<TimelineEvent> open(Arguments arguments) {
        return new Table<>(
                timeline.stream(arguments.filter(), Boolean.TRUE.equals(arguments.newestFirst())), List.of());
    }

    private static String joined(List<String> codes) {
        return codes.isEmpty() ? null : String.join("; ", codes);
    }
}
