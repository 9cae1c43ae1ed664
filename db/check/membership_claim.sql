-- One is a member of an organisation, not of a country, and not of oneself.
SELECT i.line, 'organisation_code', 'memberships are of organisations, and this is a country'
FROM incoming i
JOIN actor a ON a.code = i.organisation_code
WHERE a.kind <> 'ORGANISATION'
UNION ALL
SELECT i.line, 'actor_code', 'an organisation is not a member of itself'
FROM incoming i
WHERE i.actor_code = i.organisation_code
UNION ALL
-- An organisation that continues an earlier one counts the memberships of that one.
SELECT i.line, 'since', i.organisation_code || ' was founded in ' || a.founded || coalesce(', the organisation that it continues in ' || p.founded, '')
FROM incoming i
JOIN actor a ON a.code = i.organisation_code
LEFT JOIN (VALUES ('AU', '1963'), ('EU', '1958')) AS p (organisation_code, founded) ON p.organisation_code = i.organisation_code
WHERE partial_date_end(i.since) < partial_date_start(coalesce(p.founded, a.founded))
