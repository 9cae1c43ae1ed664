package org.cyberatlas.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.flywaydb.core.api.migration.Context;
import org.jboss.logging.Logger;

/** Last migration of a load: writes the version and the history, checks references and codes, and recomputes the derived tables. */
final class ReleaseMigration extends Repeatable {

    private static final Logger LOG = Logger.getLogger(ReleaseMigration.class);

    private final DataFiles files;

    ReleaseMigration(DataFiles files, int checksum) {
        super("999 release", checksum);
        this.files = files;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        LocalDate publishedOn = ReleaseDate.read(files);
        LOG.info("Counting rows, and naming their version");
        Map<SeedFile, Table> tables = new Tables(connection).ofFiles();
        String version = version(connection, tables.values());
        new History(connection).end(version, publishedOn);
        Sql.execute(connection, "DELETE FROM release");
        Sql.update(connection, "INSERT INTO release (version, published_on) VALUES (?, ?)", version, publishedOn);
        Sql.execute(connection, "SET CONSTRAINTS ALL IMMEDIATE");
        SharedCode.refuse(connection, files, tables);
        Sql.execute(
                connection,
                tables.values().stream()
                        .map(table -> Table.quoted(table.name()))
                        .collect(Collectors.joining(", ", "ANALYZE ", "")));
        for (String derived : Derived.PATHS) {
            LOG.infof(
                    "Working out %d of %d: %s",
                    Derived.PATHS.indexOf(derived) + 1,
                    Derived.PATHS.size(),
                    Derived.table(derived).replace('_', ' '));
            Indexes indexes = Indexes.removedFrom(connection, Derived.table(derived));
            Sql.execute(connection, files.required(derived));
            indexes.create();
        }
    }

    private static String version(Connection connection, Collection<Table> tables) throws SQLException {
        Sql.execute(connection, "DELETE FROM release_count");
        StringBuilder digests = new StringBuilder();
        for (Table table : tables) {
            digests.append(table.name())
                    .append('\n')
                    .append(digest(connection, table))
                    .append('\n');
        }
        return DigestUtils.sha256Hex(digests.toString());
    }

    /** Counts a table's rows and digests them in an order and a form that depend on nothing but the rows. */
    private static String digest(Connection connection, Table table) throws SQLException {
        String cells = "ROW(" + table.columnList() + ")::text COLLATE \"C\"";
        String sql = "WITH counted AS (INSERT INTO release_count (table_name, count) SELECT ?, count(*) FROM "
                + Table.quoted(table.name()) + ") SELECT encode(sha256(convert_to(coalesce(string_agg(" + cells
                + ", E'\\n' ORDER BY "
                + cells + "), ''), 'UTF8')), 'hex') FROM " + Table.quoted(table.name());
        return Sql.one(connection, sql, row -> row.getString(1), table.name());
    }
}
