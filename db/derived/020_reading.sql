-- Only readings that changed, or whose standing did, are touched, so that readers of a running version are not held up.
CREATE TEMPORARY TABLE renewed ON COMMIT DROP AS
SELECT o.*, st.published_on, st.unchanged_in, st.place, st.id IS NOT NULL AS current, coalesce(st.preferred, false) AS preferred,
    coalesce(st.because, 'EDITION') AS because, coalesce(st.readings, 0) AS readings, coalesce(st.disputed, false) AS disputed, st.spread, st.state
FROM observation o LEFT JOIN reading_standing(NULL, NULL, NULL) st USING (id);

DELETE FROM reading old WHERE NOT EXISTS (SELECT FROM renewed new WHERE new.id = old.id AND ROW(new.*) IS NOT DISTINCT FROM ROW(old.*));

INSERT INTO reading SELECT * FROM renewed new WHERE NOT EXISTS (SELECT FROM reading old WHERE old.id = new.id)
ORDER BY actor_code, indicator_code, year;

DROP TABLE renewed;
ANALYZE reading;
