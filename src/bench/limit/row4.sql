\set n random(0, :drawn - 1)
SELECT placed.*, a.name, s.title
FROM (
    SELECT o.world_position AS position, o.world_sharing > 1 AS tied, o.world_placed AS ranked, o.actor_code, o.value, o.source_code
    FROM peer_postgresql.drawn d
    JOIN observation_standing o ON o.indicator_code = d.texts[1] AND o.year = d.year AND o.world_position IS NOT NULL
    WHERE d.row = 'row4' AND d.n = :n
    ORDER BY o.world_position, o.actor_code COLLATE "C"
    LIMIT 50
) placed
JOIN actor a ON a.code = placed.actor_code
JOIN source s ON s.code = placed.source_code
ORDER BY placed.position, placed.actor_code;
