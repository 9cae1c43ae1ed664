package org.cyberatlas.export.table;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.export.request.Parameters;
import org.cyberatlas.export.table.ChangesExport.Arguments;
import org.cyberatlas.release.Change;
import org.cyberatlas.release.ChangeLookup;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.RecordColumns;

/** Export of the changes of the last releases. They depend on earlier loads into this database, so the data package has none. */
@Singleton
class ChangesExport implements Export<Arguments, Change> {

    private static final List<Column<Change>> COLUMNS = RecordColumns.of(Change.class)
            .last(Column.text(
                    "actor_code", "Actor that the row names first; empty if it names none.", Change::actorCode))
            .columns();

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
