\set n random(0, :drawn - 1)
WITH placed AS (
    SELECT *, rank() OVER (PARTITION BY indicator_code ORDER BY actors DESC, year DESC NULLS LAST) AS by_coverage
    FROM (
        SELECT o.indicator_code, i.name, i.unit, i.direction, o.actor_code, o.value, o.year, o.source_code,
            count(o.value) OVER (PARTITION BY o.indicator_code, o.year) AS actors
        FROM peer_postgresql.drawn d
        CROSS JOIN unnest(d.texts) asked (code)
        JOIN observation_standing o ON o.actor_code = asked.code AND o.preferred
        JOIN indicator i ON i.code = o.indicator_code
        WHERE d.row = 'row5' AND d.n = :n
    ) candidate
), chosen AS (
    SELECT *, CASE direction WHEN 'LOWER_BETTER' THEN value ELSE -value END AS distance FROM placed WHERE by_coverage = 1
)
SELECT indicator_code, name, unit, actor_code, value, year, source_code,
    rank() OVER (PARTITION BY indicator_code ORDER BY distance NULLS LAST) AS position,
    CASE WHEN direction <> 'NEUTRAL' THEN distance - min(distance) OVER (PARTITION BY indicator_code) END AS difference_from_best
FROM chosen
ORDER BY indicator_code;
