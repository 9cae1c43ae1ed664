-- The one row per actor and organisation that the claims come to. A claim says since when its own role has been held, so a member that
-- was suspended is not suspended since it joined. Only rows that changed are written, so that requests to a running version
-- are not held up.
CREATE TEMPORARY TABLE renewed ON COMMIT DROP AS
WITH claim AS (
    SELECT m.actor_code, m.organisation_code, m.role, m.since, m.until, m.source_code, partial_date_end(s.published) AS listed_on
    FROM membership_claim m JOIN source s ON s.code = m.source_code
), newest AS (
    SELECT DISTINCT ON (actor_code, organisation_code) actor_code, organisation_code, role, until, source_code
    FROM claim ORDER BY actor_code, organisation_code, listed_on DESC NULLS LAST, source_code COLLATE "C"
), precise AS (
    SELECT DISTINCT ON (actor_code, organisation_code) actor_code, organisation_code, since, claim.source_code
    FROM claim JOIN newest USING (actor_code, organisation_code, role) WHERE since IS NOT NULL
    ORDER BY actor_code, organisation_code, length(since) DESC, listed_on DESC NULLS LAST, claim.source_code COLLATE "C"
)
SELECT natural_id(n.actor_code, n.organisation_code) AS id, n.actor_code, n.organisation_code, n.role, p.since, n.until,
    n.source_code, p.source_code AS since_source_code, n.until IS NULL AND n.role <> 'FORMER_MEMBER' AS current
FROM newest n LEFT JOIN precise p USING (actor_code, organisation_code);

DELETE FROM membership old WHERE NOT EXISTS (
    SELECT FROM renewed new WHERE new.id = old.id
    AND ROW(new.actor_code, new.organisation_code, new.role, new.since, new.until, new.source_code, new.since_source_code, new.current)
        IS NOT DISTINCT FROM
        ROW(old.actor_code, old.organisation_code, old.role, old.since, old.until, old.source_code, old.since_source_code, old.current));

INSERT INTO membership (id, actor_code, organisation_code, role, since, until, source_code, since_source_code, current)
SELECT id, actor_code, organisation_code, role, since, until, source_code, since_source_code, current
FROM renewed new WHERE NOT EXISTS (SELECT FROM membership old WHERE old.id = new.id)
ORDER BY actor_code, organisation_code;

DROP TABLE renewed;
ANALYZE membership;
