\set n random(0, :drawn - 1)
WITH asked AS (
    SELECT named.code, named.place, a.name
    FROM peer_postgresql.drawn d CROSS JOIN unnest(d.texts) WITH ORDINALITY named (code, place) JOIN actor a ON a.code = named.code
    WHERE d.row = 'row17' AND d.n = :n
), vote AS MATERIALIZED (
    SELECT DISTINCT ON (v.instrument_code, v.actor_code) v.actor_code, v.instrument_code, v.choice, asked.name, asked.place
    FROM asked JOIN resolution_vote v ON v.actor_code = asked.code
    ORDER BY v.instrument_code, v.actor_code, CASE v.verification WHEN 'PRIMARY' THEN 0 WHEN 'SECONDARY' THEN 1 ELSE 2 END, v.source_code
)
SELECT one.code, one.name, other.code, other.name, count(*) FILTER (WHERE its.choice = theirs.choice) AS alike, count(theirs.choice) AS compared
FROM asked one
JOIN asked other ON other.place > one.place
LEFT JOIN vote its ON its.actor_code = one.code AND its.choice <> 'NOT_VOTING'
LEFT JOIN vote theirs ON theirs.actor_code = other.code AND theirs.instrument_code = its.instrument_code AND theirs.choice <> 'NOT_VOTING'
GROUP BY one.code, one.name, one.place, other.code, other.name, other.place
ORDER BY count(*) FILTER (WHERE its.choice = theirs.choice)::numeric / nullif(count(theirs.choice), 0) DESC NULLS LAST, count(theirs.choice) DESC,
    one.place, other.place;
