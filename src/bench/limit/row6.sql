\set n random(0, :drawn - 1)
SELECT hit.score, hit.type, hit.key
FROM peer_postgresql.drawn d CROSS JOIN LATERAL search_hit(d.texts[1], NULL) hit
WHERE d.row = 'row6' AND d.n = :n
ORDER BY hit.score DESC, hit.type, hit.key
LIMIT 20;
