-- One is a member of an organisation, not of a country, and not of oneself.
SELECT i.line, 'organisation_code', 'memberships are of organisations, and this is a country'
FROM incoming i
JOIN actor a ON a.code = i.organisation_code
WHERE a.kind <> 'ORGANISATION'
UNION ALL
SELECT i.line, 'actor_code', 'an organisation is not a member of itself'
FROM incoming i
WHERE i.actor_code = i.organisation_code
