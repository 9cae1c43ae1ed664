-- Only readings that changed, or whose standing did, are touched, so that readers of a running version are not held up.
CREATE TEMPORARY TABLE renewed ON COMMIT DROP AS
WITH standing AS MATERIALIZED (SELECT * FROM reading_standing(NULL, NULL, NULL)),
ranked AS (
    SELECT o.id, (rank() OVER by_value)::int AS world_position,
        (count(*) OVER (PARTITION BY o.indicator_code, o.year, o.value))::int AS world_sharing,
        (count(*) OVER (PARTITION BY o.indicator_code, o.year))::int AS world_placed
    FROM observation o
    JOIN standing st ON st.id = o.id AND st.preferred
    JOIN indicator i ON i.code = o.indicator_code
    JOIN actor a ON a.code = o.actor_code AND a.kind = 'COUNTRY'
    WHERE o.value IS NOT NULL AND o.year IS NOT NULL
    WINDOW by_value AS (PARTITION BY o.indicator_code, o.year ORDER BY CASE i.direction WHEN 'LOWER_BETTER' THEN o.value ELSE -o.value END)
)
SELECT o.*, st.published_on, st.unchanged_in, st.place, st.id IS NOT NULL AS current, coalesce(st.preferred, false) AS preferred,
    coalesce(st.because, 'EDITION') AS because, coalesce(st.readings, 0) AS readings, coalesce(st.disputed, false) AS disputed, st.spread, st.state,
    r.world_position, r.world_sharing, r.world_placed
FROM observation o LEFT JOIN standing st USING (id) LEFT JOIN ranked r USING (id);

DELETE FROM reading old WHERE NOT EXISTS (SELECT FROM renewed new WHERE new.id = old.id AND ROW(new.*) IS NOT DISTINCT FROM ROW(old.*));

INSERT INTO reading SELECT * FROM renewed new WHERE NOT EXISTS (SELECT FROM reading old WHERE old.id = new.id)
ORDER BY actor_code, indicator_code, year;

DROP TABLE renewed;
ANALYZE reading;
