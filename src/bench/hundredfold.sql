-- A hundred times as many events: those of the copied rounds and votes were derived with them, and here are 99 copies of each other event.
CREATE FUNCTION pg_temp.later(date text) RETURNS text LANGUAGE sql IMMUTABLE RETURN (left(date, 4)::int + 400)::text || substr(date, 5);
CREATE TEMPORARY TABLE copied ON COMMIT DROP AS
SELECT natural_id(e.kind, e.code || '-' || n, pg_temp.later(e.date)) AS id, e.id AS original, e.code || '-' || n AS code, pg_temp.later(e.date) AS date
FROM timeline_event e, generate_series(1, 99) n
WHERE e.kind NOT IN ('DIALOGUE_ROUND', 'VOTE');
INSERT INTO timeline_event (id, kind, code, date, starts, ends, until, place, title, subject_type, subject_key, actor_codes, source_codes, verification)
SELECT c.id, e.kind, c.code, c.date, e.starts + interval '400 years', e.ends + interval '400 years', pg_temp.later(e.until), e.place, e.title,
    e.subject_type, e.subject_key, e.actor_codes, e.source_codes, e.verification
FROM copied c JOIN timeline_event e ON e.id = c.original;
INSERT INTO timeline_event_actor (actor_code, event_id, starts, kind, code, date)
SELECT a.actor_code, c.id, a.starts + interval '400 years', a.kind, c.code, c.date
FROM copied c JOIN timeline_event_actor a ON a.event_id = c.original;
