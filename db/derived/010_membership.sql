-- The one row per actor and organisation that the claims come to. Only rows that changed are written, so that requests to a running version
-- are not held up. since comes from a claim about the role that is shown, so that a suspended member is not one since it joined; a membership
-- that has ended began as a membership.
CREATE TEMPORARY TABLE renewed ON COMMIT DROP AS
WITH claim AS (
    SELECT m.actor_code, m.organisation_code, m.role, CASE m.role WHEN 'FORMER_MEMBER' THEN 'MEMBER' ELSE m.role END AS begun_as,
        m.since, m.until, m.source_code, partial_date_end(s.published) AS listed_on
    FROM membership_claim m JOIN source s ON s.code = m.source_code
), newest AS (
    SELECT DISTINCT ON (actor_code, organisation_code) actor_code, organisation_code, role, begun_as, until, source_code
    FROM claim ORDER BY actor_code, organisation_code, listed_on DESC NULLS LAST, source_code COLLATE "C"
), precise AS (
    SELECT DISTINCT ON (actor_code, organisation_code, begun_as) actor_code, organisation_code, begun_as, since, source_code
    FROM claim WHERE since IS NOT NULL
    ORDER BY actor_code, organisation_code, begun_as, length(since) DESC, listed_on DESC NULLS LAST, source_code COLLATE "C"
)
SELECT natural_id(n.actor_code, n.organisation_code) AS id, n.actor_code, n.organisation_code, n.role, p.since, n.until,
    n.source_code, p.source_code AS since_source_code, n.until IS NULL AND n.role <> 'FORMER_MEMBER' AS current
FROM newest n LEFT JOIN precise p USING (actor_code, organisation_code, begun_as);

DELETE FROM membership old WHERE NOT EXISTS (
    SELECT FROM renewed new WHERE new.id = old.id
    AND ROW(new.actor_code, new.organisation_code, new.role, new.since, new.until, new.source_code, new.since_source_code, new.current)
        IS NOT DISTINCT FROM
        ROW(old.actor_code, old.organisation_code, old.role, old.since, old.until, old.source_code, old.since_source_code, old.current));

INSERT INTO membership (id, actor_code, organisation_code, role, since, until, source_code, since_source_code, current)
SELECT id, actor_code, organisation_code, role, since, until, source_code, since_source_code, current
FROM renewed new WHERE NOT EXISTS (SELECT FROM membership old WHERE old.id = new.id)
ORDER BY actor_code COLLATE "C", organisation_code COLLATE "C";

DROP TABLE renewed;
ANALYZE membership;
