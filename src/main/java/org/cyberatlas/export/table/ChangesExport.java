package org.cyberatlas.export.table;

import static org.cyberatlas.shared.table.ColumnType.TEXT;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.export.request.Parameters;
import org.cyberatlas.export.table.ChangesExport.Arguments;
import org.cyberatlas.release.Change;
import org.cyberatlas.release.ChangeLookup;
import org.cyberatlas.shared.table.Column;

/** Export of the changes of the last releases. They depend on earlier loads into this database, so the data package has none. */
@Singleton
class ChangesExport implements Export<Arguments, Change> {

    private static final List<Column<Change>> COLUMNS = List.of(
            Column.of("release", TEXT, Change.class, "release", Change::release),
            Column.of("table", TEXT, Change.class, "table", Change::table),
            Column.of("key", TEXT, Change.class, "key", Change::key),
            Column.of("kind", TEXT, Change.class, "kind", Change::kind),
            Column.of("column", TEXT, Change.class, "column", Change::column),
            Column.of("before", TEXT, Change.class, "before", Change::before),
            Column.of("after", TEXT, Change.class, "after", Change::after),
            new Column<>(
                    "actor_code", TEXT, "Actor that the row names first; empty if it names none.", Change::actorCode));

    private final ChangeLookup changes;

    ChangesExport(ChangeLookup changes) {
        this.changes = changes;
    }

    /**
     * The arguments of {@code changes}.
     *
     * @param since null for all stored changes
     * @param tables null for all
     */
    public record Arguments(String since, List<String> tables) {}

    @Override
    public String name() {
        return "changes";
    }

    @Override
    public List<Column<Change>> columns() {
        return COLUMNS;
    }

    @Override
    public Arguments arguments(Parameters parameters) {
        return parameters.topLevel(Arguments.class);
    }

    @Override
    public Table<Change> open(Arguments arguments) {
        return new Table<>(changes.stream(arguments.since(), arguments.tables()), List.of());
    }
}
