package org.cyberatlas.seed;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.migration.Context;
import org.jboss.logging.Logger;

/** Migration that makes a table equal to its file: it parses and checks the rows, removes excluded ones, and writes the difference. */
final class FileMigration extends Repeatable {

    private static final Logger LOG = Logger.getLogger(FileMigration.class);

    /** Class of PostgreSQL's failures that no row is the reason for, such as a full disk. */
    private static final String OUT_OF_RESOURCES = "53";

    private final SeedFile file;
    private final DataFiles files;
    private final SourceExclusion exclusion;

    FileMigration(SeedFile file, DataFiles files, SourceExclusion exclusion, int checksum) {
        super("%03d %s".formatted(file.position() * 10, file.table()), checksum);
        this.file = file;
        this.files = files;
        this.exclusion = exclusion;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        DataFile data = DataFile.read(files, file);
        LOG.infof(
                "Loading data %d of %d: %s.csv, %,d rows",
                file.position(), SeedFile.values().length, file.table(), data.rows());
        Table table = new Tables(context.getConnection()).table(file.table());
        StagingTable incoming = new StagingTable(context.getConnection(), data, table);
        try {
            load(data, incoming, new History(context.getConnection()));
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith(OUT_OF_RESOURCES)) {
                throw e;
            }
            throw new DataRefused(DataProblem.ofFile(file.path(), "PostgreSQL does not take the rows"), e);
        }
    }

    private void load(DataFile data, StagingTable incoming, History history) throws SQLException {
        // The defaults are meant for many small queries at once or for very long ones, not for one load.
        incoming.execute("SET LOCAL work_mem = '64MB'; SET LOCAL jit = off");
        data.requireForm(incoming.table());
        incoming.parse();
        refuse(incoming.problems("incoming_text", CellRules.of(incoming.table())));
        incoming.convert();
        List<DataProblem> found = new ArrayList<>(KeyCheck.problems(incoming));
        found.addAll(ReferenceCheck.problems(incoming));
        found.addAll(incoming.problems("incoming", incoming.table().rules()));
        found.addAll(ofSeveralRows(incoming));
        refuse(found);
        exclusion.requireKnown(incoming);
        exclusion.apply(incoming);
        TableSync.apply(incoming, history);
    }

    /**
     * Problems that no constraint can express because they need a second row: the query in {@code db/check/<table>.sql} returns line, column and reason of
     * each row of {@code incoming} that is wrong.
     */
    private List<DataProblem> ofSeveralRows(StagingTable incoming) throws SQLException {
        Optional<String> query = files.text(file.checkPath());
        return query.isEmpty()
                ? List.of()
                : incoming.problems("SELECT found.line, found.name, to_jsonb(i) ->> found.name, found.reason FROM (\n"
                        + query.get() + "\n) AS found (line, name, reason) JOIN incoming i ON i.line = found.line");
    }

    private static void refuse(List<DataProblem> found) {
        if (!found.isEmpty()) {
            throw new DataRefused(found.stream()
                    .sorted(Comparator.comparingInt(DataProblem::line))
                    .limit(DataRefused.MOST_PROBLEMS)
                    .toList());
        }
    }
}
