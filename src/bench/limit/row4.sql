\set n random(0, :drawn - 1)
SELECT placed.*, a.name, s.title
FROM (
    SELECT rank() OVER by_value AS position, count(*) OVER (PARTITION BY o.value) > 1 AS tied, count(*) OVER () AS ranked,
        o.actor_code, o.value, o.source_code
    FROM peer_postgresql.drawn d
    JOIN indicator i ON i.code = d.texts[1]
    JOIN reading o ON o.indicator_code = i.code AND o.year = d.year AND o.value IS NOT NULL AND o.preferred
    JOIN actor a ON a.code = o.actor_code AND a.kind = 'COUNTRY'
    WHERE d.row = 'row4' AND d.n = :n
    WINDOW by_value AS (ORDER BY CASE i.direction WHEN 'LOWER_BETTER' THEN o.value ELSE -o.value END)
    ORDER BY position, o.actor_code
    LIMIT 50
) placed
JOIN actor a ON a.code = placed.actor_code
JOIN source s ON s.code = placed.source_code
ORDER BY placed.position, placed.actor_code;
