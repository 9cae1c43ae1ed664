-- How far the observations of each indicator reach, and how many countries have a place in each year.
DELETE FROM indicator_coverage;
INSERT INTO indicator_coverage (indicator_code, actors, observations, first_year, last_year, source_codes, next_expected)
SELECT i.code, count(DISTINCT o.actor_code), count(o.id), min(o.year), max(o.year),
    coalesce(array_agg(DISTINCT o.source_code COLLATE "C" ORDER BY o.source_code COLLATE "C") FILTER (WHERE o.source_code IS NOT NULL), '{}'),
    (SELECT s.next_expected FROM source s WHERE s.next_expected IS NOT NULL AND s.code = ANY(array_agg(o.source_code))
        ORDER BY partial_date_start(s.next_expected), s.next_expected COLLATE "C" LIMIT 1)
FROM indicator i LEFT JOIN observation o ON o.indicator_code = i.code
GROUP BY i.code;

DELETE FROM indicator_year;
INSERT INTO indicator_year (indicator_code, year, countries)
SELECT indicator_code, year, max(world_placed) FROM observation_standing WHERE world_position IS NOT NULL
GROUP BY indicator_code, year;
