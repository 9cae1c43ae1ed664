-- A network is an organisation.
SELECT i.line, 'network_code', 'a network is an organisation, and this is a country'
FROM incoming i
JOIN actor a ON a.code = i.network_code
WHERE a.kind <> 'ORGANISATION'
