-- An initiative is one of a country.
SELECT i.line, 'country_code', 'an initiative belongs to a country, and this is an organisation'
FROM incoming i
JOIN actor a ON a.code = i.country_code
WHERE a.kind <> 'COUNTRY'
