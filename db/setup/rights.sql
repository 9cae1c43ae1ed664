-- Run once by a superuser in the database of the atlas. PostgreSQL lets every user write large objects, hold advisory locks,
-- for which a load would wait, and write messages to the WAL. In this database, only its owner may.
DO $$
DECLARE
    owner CONSTANT regrole := (SELECT datdba FROM pg_database WHERE datname = current_database());
    called regprocedure;
BEGIN
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    FOR called IN
        SELECT oid FROM pg_proc
        WHERE pronamespace = 'pg_catalog'::regnamespace
          AND proname ~ '^(lo_|lo(read|write)$|pg_(try_)?advisory_|pg_logical_emit_message$)'
          AND has_function_privilege('public', oid, 'EXECUTE')
    LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', called);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %s', called, owner);
    END LOOP;
END
$$;
