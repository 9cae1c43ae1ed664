package org.cyberatlas.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cyberatlas.seed.FewObservations;
import org.cyberatlas.testsupport.LogCapture;
import org.cyberatlas.testsupport.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Rights of the reader by the catalogue of PostgreSQL, and attempts to write past the read-only default of the pool. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("slow")
class ReaderCannotWriteTest {

    /** Functions that may have an effect and that every user may call, by the reason for which nothing is written. */
    private static final List<Pattern> HARMLESS = Stream.of(
                    // read the state of the server, of a relation or of the session
                    "pg_stat_get_.*|pg_(table|indexes|relation|total_relation|database|tablespace)_size",
                    "pg_control_.*|pg_current_wal_.*|pg_last_.*|pg_is_.*|pg_get_.*|pg_.*wal_summar.*|pg_jit_available",
                    "pg_(safe_snapshot_)?blocking_pids|pg_isolation_test_session_is_blocked|pg_lock_status|pg_prepared_xact",
                    "pg_partition_(tree|ancestors)|pg_.*collation_actual_version|pg_notification_queue_usage|amvalidate",
                    "pg_xact_.*|txid_status|pg_sequence_last_value|currval|lastval|current_query|currtid2",
                    // compute, or wait
                    "random|random_normal|array_(sample|shuffle)|gen_random_uuid|uuidv[47]|clock_timestamp|timeofday|pg_sleep.*",
                    // execute a statement with the rights of the caller
                    "(query|cursor)_to_xml.*|ts_(stat|rewrite)",
                    // change the session alone
                    "set_config|setseed|set_limit|pg_stat_(clear_snapshot|force_next_flush)|pg_export_snapshot",
                    // reach other sessions: those that listen, and those of the same user
                    "pg_notify|pg_(cancel|terminate)_backend",
                    // ask by themselves for a right to the sequence, table or index, which the reader does not have
                    "nextval|setval|brin_.*|gin_clean_pending_list|pg_(clear|restore)_(relation|attribute)_stats",
                    // ask by themselves for the attribute REPLICATION or SUPERUSER, or for a server in the midst of an
                    // upgrade
                    "pg_.*replication_slots?|pg_.*logical_slot_.*|pg_replication_slot_advance|pg_nextoid",
                    "pg_stop_making_pinned_objects|pg_import_system_collations|pg_extension_config_dump|binary_upgrade_.*")
            .map(Pattern::compile)
            .toList();

    @AutoClose
    private final TestDatabase database = FewObservations.copy();

    @Test
    void everyFunctionThatTheReaderMayCallWritesNothing() throws SQLException {
        try (Connection reader = database.connectAsReader()) {
            Set<String> volatileOnes = strings(reader, """
                    SELECT DISTINCT proname
                    FROM pg_proc
                    WHERE provolatile = 'v' AND prokind IN ('f', 'p')
                      AND has_function_privilege(oid, 'EXECUTE')
                      -- no statement can call these
                      AND prorettype NOT IN ('trigger'::regtype, 'event_trigger'::regtype)
                      AND NOT 'internal'::regtype = ANY (proargtypes)
                      AND proname !~ '^plpgsql_(call_handler|validator)$'""");
            assertTrue(volatileOnes.contains("random"), volatileOnes::toString);
            volatileOnes.removeIf(name -> HARMLESS.stream()
                    .anyMatch(harmless -> harmless.matcher(name).matches()));
            assertEquals(Set.of(), volatileOnes);
        }
    }

    @Test
    void functionsOfTheAtlasHaveTheRightsOfTheirCaller() throws SQLException {
        try (Connection reader = database.connectAsReader()) {
            assertEquals(Set.of(), strings(reader, """
                    SELECT oid::regprocedure::text FROM pg_proc
                    WHERE prosecdef AND has_function_privilege(oid, 'EXECUTE')"""));
        }
    }

    @Test
    void readerHasNoRightButToReadAndToConnect() throws SQLException {
        try (Connection reader = database.connectAsReader()) {
            assertEquals(
                    Set.of(
                            "table pg_settings UPDATE", // SET by another name
                            "language plpgsql USAGE", // DO, with the rights of the caller
                            "language sql USAGE",
                            "database CONNECT",
                            "schema information_schema USAGE",
                            "schema pg_catalog USAGE",
                            "schema public USAGE"),
                    strings(reader, """
                    WITH object AS (
                        SELECT 'table ' || oid::regclass AS name, privilege,
                               has_table_privilege(oid, privilege) AS held
                        FROM pg_class, unnest('{INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER,MAINTAIN}'::text[]) privilege
                        WHERE relkind IN ('r', 'p', 'v', 'm', 'f')
                        UNION ALL
                        SELECT 'column of ' || oid::regclass, privilege, has_any_column_privilege(oid, privilege)
                        FROM pg_class, unnest('{INSERT,UPDATE,REFERENCES}'::text[]) privilege
                        WHERE relkind IN ('r', 'p', 'v', 'm', 'f') AND oid <> 'pg_settings'::regclass
                        UNION ALL
                        SELECT 'sequence ' || oid::regclass, privilege, has_sequence_privilege(oid, privilege)
                        FROM pg_class, unnest('{USAGE,UPDATE}'::text[]) privilege
                        WHERE relkind = 'S'
                        UNION ALL
                        SELECT 'schema ' || nspname, privilege, has_schema_privilege(oid, privilege)
                        FROM pg_namespace, unnest('{CREATE,USAGE}'::text[]) privilege
                        UNION ALL
                        SELECT CASE WHEN datname = current_database() THEN 'database' ELSE 'database ' || datname END,
                               privilege, has_database_privilege(oid, privilege)
                        FROM pg_database, unnest('{CREATE,TEMPORARY,CONNECT}'::text[]) privilege
                        WHERE datname IN (current_database(), 'postgres', 'template0', 'template1') AND datallowconn
                        UNION ALL
                        SELECT 'language ' || lanname, 'USAGE', has_language_privilege(oid, 'USAGE')
                        FROM pg_language WHERE lanpltrusted
                        UNION ALL
                        SELECT 'tablespace ' || spcname, 'CREATE', has_tablespace_privilege(oid, 'CREATE')
                        FROM pg_tablespace
                        UNION ALL
                        SELECT 'foreign server ' || srvname, 'USAGE', has_server_privilege(oid, 'USAGE')
                        FROM pg_foreign_server
                        UNION ALL
                        SELECT 'foreign data wrapper ' || fdwname, 'USAGE', has_foreign_data_wrapper_privilege(oid, 'USAGE')
                        FROM pg_foreign_data_wrapper
                        UNION ALL
                        SELECT 'parameter ' || parname, privilege, has_parameter_privilege(parname, privilege)
                        FROM pg_parameter_acl, unnest('{SET,ALTER SYSTEM}'::text[]) privilege
                        UNION ALL
                        SELECT 'role ' || rolname, 'MEMBER', pg_has_role(oid, 'MEMBER')
                        FROM pg_roles WHERE rolname <> current_user
                        UNION ALL
                        SELECT 'attribute', attribute, held
                        FROM pg_roles, LATERAL (VALUES
                            ('SUPERUSER', rolsuper), ('CREATEROLE', rolcreaterole), ('CREATEDB', rolcreatedb),
                            ('REPLICATION', rolreplication), ('BYPASSRLS', rolbypassrls)) AS named (attribute, held)
                        WHERE rolname = current_user
                        UNION ALL
                        SELECT 'object ' || classid::regclass || ' ' || objid, 'OWNER', true
                        FROM pg_shdepend
                        WHERE refobjid = current_user::regrole AND deptype = 'o'
                          AND dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
                    )
                    SELECT name || ' ' || privilege FROM object WHERE held"""));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT lo_create(0)",
                "SELECT lo_creat(-1)",
                "SELECT lo_from_bytea(0, 'x')",
                "SELECT lo_import('/etc/hostname')",
                "SELECT pg_advisory_lock(1)",
                "SELECT pg_try_advisory_xact_lock_shared(1, 2)",
                "SELECT pg_logical_emit_message(false, 'x', 'y')",
                "CREATE TEMPORARY TABLE mine (word text)",
                "SELECT 1 AS one INTO TEMPORARY mine",
                "CREATE TABLE mine (word text)",
                "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
                "CREATE SCHEMA mine",
                "INSERT INTO licence SELECT * FROM licence",
                "UPDATE source SET title = title",
                "SELECT 1 FROM source FOR UPDATE",
                "DELETE FROM observation",
                "TRUNCATE release",
                "LOCK TABLE source IN EXCLUSIVE MODE",
                "DO $$ BEGIN PERFORM lo_create(0); END $$",
                "COPY licence FROM STDIN",
                "COPY licence TO PROGRAM 'cat'"
            })
    void attemptToWriteIsRefused(String statement) throws SQLException {
        try (Connection reader = database.connectAsReader();
                Statement attempt = reader.createStatement()) {
            attempt.execute("BEGIN READ WRITE");
            SQLException refused = assertThrows(SQLException.class, () -> attempt.execute(statement));
            assertEquals("42501", refused.getSQLState(), refused::getMessage);
        }
    }

    @Test
    void operatorIsToldWhatTheReaderMayDoBesides() throws SQLException {
        assertEquals(List.of(), warnings());
        try (Connection owner = database.connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("GRANT TEMPORARY ON DATABASE %s TO %s"
                    .formatted(database.name(), database.reader().username()));
        }
        try (Connection superuser = database.connectAsSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("GRANT EXECUTE ON FUNCTION lo_create(oid) TO PUBLIC");
        }
        assertEquals(
                List.of(
                        "The database user atlas_reader only has to read, and is allowed to create temporary tables, create large objects; run db/setup/rights.sql in this database as a superuser."),
                warnings());
    }

    private List<String> warnings() throws SQLException {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setURL(database.jdbcUrl());
        connections.setUser(database.reader().username());
        connections.setPassword(database.reader().password());
        try (LogCapture log = new LogCapture()) {
            new ReaderRights(connections, true, Optional.of(database.owner().username())).check(null);
            return log.lines(Level.WARNING);
        }
    }

    private static Set<String> strings(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return new TreeSet<>(found);
        }
    }
}
