\set n random(0, :drawn - 1)
SELECT o.actor_code, o.value, o.rank, o.year, i.code, i.name, i.unit, s.code, s.title, s.publisher
FROM peer_postgresql.drawn d
JOIN observation_standing o ON o.actor_code = ANY(d.texts) AND o.year = d.year AND o.preferred
JOIN indicator i ON i.code = o.indicator_code
JOIN source s ON s.code = o.source_code
WHERE d.row = 'row2' AND d.n = :n
ORDER BY o.actor_code, o.indicator_code;
