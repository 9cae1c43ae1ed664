-- The one line per actor and organisation that membership_claim comes to. Only lines that changed are touched, so that readers of a
-- running version, and those of a replica, are not held up; the first time there is nothing to compare with.
DO $$
BEGIN
    IF (SELECT relispopulated FROM pg_class WHERE oid = 'membership'::regclass) THEN
        REFRESH MATERIALIZED VIEW CONCURRENTLY membership;
    ELSE
        REFRESH MATERIALIZED VIEW membership;
    END IF;
END
$$;
ANALYZE membership;
