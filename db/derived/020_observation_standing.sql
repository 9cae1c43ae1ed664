-- Only rows whose standing changed are touched, so that readers of a running version are not held up.
CREATE TEMPORARY TABLE standing ON COMMIT DROP AS SELECT * FROM reading_standing(NULL, NULL, NULL);

DELETE FROM observation_standing old WHERE NOT EXISTS (SELECT FROM standing new WHERE new.id = old.id);

INSERT INTO observation_standing AS old SELECT * FROM standing
ON CONFLICT (id) DO UPDATE SET published_on = excluded.published_on, unchanged_in = excluded.unchanged_in, place = excluded.place, preferred = excluded.preferred,
    because = excluded.because, readings = excluded.readings, disputed = excluded.disputed, spread = excluded.spread, state = excluded.state
WHERE old IS DISTINCT FROM excluded;

DROP TABLE standing;
ANALYZE observation_standing;
