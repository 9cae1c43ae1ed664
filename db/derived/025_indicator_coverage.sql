-- How far the observations of each indicator reach, and how many countries have a place in each year. Only rows that changed are written.
CREATE TEMPORARY TABLE covered ON COMMIT DROP AS
SELECT i.code AS indicator_code, count(DISTINCT o.actor_code)::int AS actors, count(o.id)::int AS observations,
    min(o.year) AS first_year, max(o.year) AS last_year,
    coalesce(array_agg(DISTINCT o.source_code COLLATE "C" ORDER BY o.source_code COLLATE "C") FILTER (WHERE o.source_code IS NOT NULL), '{}') AS source_codes,
    (SELECT s.next_expected FROM source s WHERE s.next_expected IS NOT NULL AND s.code = ANY(array_agg(o.source_code))
        ORDER BY partial_date_start(s.next_expected), s.next_expected COLLATE "C" LIMIT 1) AS next_expected
FROM indicator i LEFT JOIN observation o ON o.indicator_code = i.code
GROUP BY i.code;

DELETE FROM indicator_coverage old WHERE NOT EXISTS (
    SELECT FROM covered new WHERE new.indicator_code = old.indicator_code
    AND ROW(new.actors, new.observations, new.first_year, new.last_year, new.source_codes, new.next_expected)
        IS NOT DISTINCT FROM ROW(old.actors, old.observations, old.first_year, old.last_year, old.source_codes, old.next_expected));

INSERT INTO indicator_coverage (indicator_code, actors, observations, first_year, last_year, source_codes, next_expected)
SELECT indicator_code, actors, observations, first_year, last_year, source_codes, next_expected
FROM covered new WHERE NOT EXISTS (SELECT FROM indicator_coverage old WHERE old.indicator_code = new.indicator_code);

DROP TABLE covered;

CREATE TEMPORARY TABLE covered_year ON COMMIT DROP AS
SELECT indicator_code, year, max(world_placed) AS countries FROM observation_standing WHERE world_position IS NOT NULL
GROUP BY indicator_code, year;

DELETE FROM indicator_year old WHERE NOT EXISTS (
    SELECT FROM covered_year new
    WHERE new.indicator_code = old.indicator_code AND new.year = old.year AND new.countries = old.countries);

INSERT INTO indicator_year (indicator_code, year, countries)
SELECT indicator_code, year, countries FROM covered_year new
WHERE NOT EXISTS (SELECT FROM indicator_year old WHERE old.indicator_code = new.indicator_code AND old.year = new.year);

DROP TABLE covered_year;
