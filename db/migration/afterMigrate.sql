-- What the owner made, the reader may read: the user of the application's own connections, and nothing but read. What
-- only a superuser can take from it is in db/setup/rights.sql.
-- Runs after every migration. The lock is for instances that start together: two GRANTs at once on one object fail.
DO $$
DECLARE
    reader CONSTANT text := '${reader}';
BEGIN
    IF reader IN ('', current_user) THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('cyberatlas: grants to the reader'));
    IF has_database_privilege(reader, current_database(), 'TEMPORARY') AND EXISTS (
        SELECT FROM pg_database WHERE datname = current_database() AND pg_has_role(datdba, 'USAGE')
    ) THEN
        EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC, %I', current_database(), reader);
    END IF;
    IF has_schema_privilege(reader, current_schema(), 'CREATE') AND EXISTS (
        SELECT FROM pg_namespace WHERE oid = current_schema()::regnamespace AND pg_has_role(nspowner, 'USAGE')
    ) THEN
        EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM PUBLIC, %I', current_schema(), reader);
    END IF;
    IF has_schema_privilege(reader, current_schema(), 'USAGE') AND NOT EXISTS (
        SELECT FROM pg_class
        WHERE relnamespace = current_schema()::regnamespace
          AND CASE
                  WHEN relkind IN ('r', 'p', 'v', 'm') THEN NOT has_table_privilege(reader, oid, 'SELECT')
                  WHEN relkind = 'S' THEN NOT has_sequence_privilege(reader, oid, 'SELECT')
                  ELSE false
              END
    ) THEN
        RETURN;
    END IF;
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), reader);
    EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA %I TO %I', current_schema(), reader);
    EXECUTE format('GRANT SELECT ON ALL SEQUENCES IN SCHEMA %I TO %I', current_schema(), reader);
END
$$;
