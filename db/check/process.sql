-- A process is chaired by a national of a country.
SELECT i.line, 'chair_code', 'the chair is a country, and this is an organisation'
FROM incoming i
JOIN actor a ON a.code = i.chair_code
WHERE a.kind <> 'COUNTRY'
