\set n random(0, :drawn - 1)
SELECT i.code, i.name, v.choice, v.date, a.code, a.name, s.code, s.title
FROM peer_postgresql.drawn d
JOIN instrument i ON i.code = d.texts[1]
JOIN resolution_vote v ON v.instrument_code = i.code
JOIN actor a ON a.code = v.actor_code
JOIN source s ON s.code = v.source_code
WHERE d.row = 'row16' AND d.n = :n
ORDER BY v.actor_code, v.source_code
LIMIT 200;
