package org.cyberatlas.export.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cyberatlas.export.request.Parameters;
import org.cyberatlas.export.table.TimelineExport.Arguments;
import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.RecordColumns;
import org.cyberatlas.timeline.TimelineEvent;
import org.cyberatlas.timeline.TimelineFilter;
import org.cyberatlas.timeline.TimelineLookup;

/** Export of dated facts of any actors and kinds, in the order of their date. */
@ApplicationScoped
class TimelineExport implements PackagedExport<Arguments, TimelineEvent> {

    private static final List<Column<TimelineEvent>> COLUMNS = RecordColumns.of(TimelineEvent.class)
            .first(Column.id())
            .after(
                    "place",
                    Column.text(
                            "actors",
                            "Codes of the actors that take part, with semicolons between them; empty if no actor of the atlas does.",
                            TimelineEvent::actorCodes))
            .after(
                    "actors",
                    Column.text("subject_type", "Type of what it belongs to, by its name in the API.", GlobalId::type)
                            .of(TimelineEvent::subjectId))
            .after(
                    "subject_type",
                    Column.text("subject_code", "Code of what it belongs to.", GlobalId::key)
                            .of(TimelineEvent::subjectId))
            .after(
                    "subject_code",
                    Column.text(
                            "sources",
                            "Codes of the sources, that of the title first, then the most directly consulted first, with semicolons between them.",
                            TimelineEvent::sourceCodes))
            .columns();

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
}
