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
-- Members of a predecessor count as members: of the Organisation of African Unity, of the European Communities. FORMAT.md lists them.
SELECT i.line, 'since', 'the organisation was founded later: ' || a.founded
FROM incoming i
JOIN actor a ON a.code = i.organisation_code
WHERE partial_date_end(i.since) < partial_date_start(a.founded) AND i.organisation_code NOT IN ('AU', 'EU')
UNION ALL
SELECT i.line, 'until', 'the membership began later, on ' || i.since
FROM incoming i
WHERE partial_date_end(i.until) < partial_date_start(i.since)
