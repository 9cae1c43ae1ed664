-- A border has two sides, both countries.
SELECT i.line, 'neighbour_code', 'the line ' || i.neighbour_code || ',' || i.country_code || ' is missing: a border has two sides'
FROM incoming i
WHERE NOT EXISTS (SELECT FROM incoming o WHERE o.country_code = i.neighbour_code AND o.neighbour_code = i.country_code)
UNION ALL
SELECT i.line, c.name, 'a border lies between countries, and this is an organisation'
FROM incoming i
CROSS JOIN LATERAL (VALUES ('country_code', i.country_code), ('neighbour_code', i.neighbour_code)) AS c (name, code)
JOIN actor a ON a.code = c.code
WHERE a.kind <> 'COUNTRY'
