-- How many facts of each kind there are about each actor and each group of actors; a fact about two actors of a group counts once in it.
CREATE TEMPORARY TABLE held ON COMMIT DROP AS
WITH fact (of, key, actor_code, count, date) AS ( -- the newest date, of types that have no events in the timeline
    SELECT 'Observation', actor_code, actor_code, sum(count)::bigint, max(CASE
            WHEN to_char(period_start, 'MMDD') = '0101' AND to_char(period_end, 'MMDD') = '1231' THEN to_char(period_end, 'YYYY')
            WHEN to_char(period_start, 'DD') = '01' AND to_char(period_end + 1, 'DD') = '01' THEN to_char(period_end, 'YYYY-MM')
            ELSE period_end::text
        END COLLATE "C")
    FROM (SELECT actor_code, period_start, period_end, count(*) AS count FROM observation GROUP BY 1, 2, 3) covered
    GROUP BY actor_code
    UNION ALL
    SELECT 'Membership', id::text, actor_code, 1, NULL FROM membership
    UNION ALL
    SELECT 'Commitment', id::text, actor_code, 1, NULL FROM commitment
    UNION ALL
    SELECT 'Vote', id::text, actor_code, 1, NULL FROM resolution_vote
    UNION ALL
    SELECT 'Instrument', code, issuer_code, 1, NULL FROM instrument WHERE issuer_code IS NOT NULL
    UNION ALL
    SELECT 'Dialogue', p.dialogue_code, p.actor_code, 1, d.established FROM dialogue_party p JOIN dialogue d ON d.code = p.dialogue_code
    UNION ALL
    SELECT 'DialogueRound', r.id::text, p.actor_code, 1, NULL FROM dialogue_round r JOIN dialogue_party p USING (dialogue_code)
    UNION ALL
    SELECT 'Partnership', partnership_code, actor_code, 1, NULL FROM partnership_actor
    UNION ALL
    SELECT 'ProcessMember', id::text, actor_code, 1, NULL FROM process_member
    UNION ALL
    SELECT 'Endorsement', id::text, actor_code, 1, NULL FROM endorsement
    UNION ALL
    SELECT 'Position', code, actor_code, 1, NULL FROM national_position
    UNION ALL
    SELECT 'Initiative', code, country_code, 1, NULL FROM initiative
    UNION ALL
    SELECT 'Finding', finding_code, actor_code, 1, NULL FROM finding_concern
    UNION ALL
    -- Rows of other sources on the same document or law are not counted again.
    SELECT 'Strategy', code, actor_code, 1, NULL FROM national_strategy WHERE same_as IS NULL
    UNION ALL
    SELECT 'Law', code, actor_code, 1, NULL FROM national_law WHERE same_as IS NULL
    UNION ALL
    SELECT 'ResponseTeam', code, actor_code, 1, greatest(since COLLATE "C", until, as_of) FROM response_team
    UNION ALL
    SELECT 'DiplomacyOffice', code, actor_code, 1, greatest(since COLLATE "C", until, seen) FROM diplomacy_office
    UNION ALL
    SELECT 'Attribution', t.id::text, a.code, 1, NULL
    FROM attribution t CROSS JOIN LATERAL (VALUES (t.attributor_code), (t.attributed_to_code)) AS a (code)
    WHERE t.manner <> 'SUPPORTED' AND a.code IS NOT NULL
    UNION ALL
    SELECT 'SanctionListing', l.id::text, a.code, 1, NULL
    FROM sanction_listing l JOIN sanction_regime r ON r.code = l.regime_code
    CROSS JOIN LATERAL (VALUES (r.issuer_code), (l.target_code)) AS a (code) WHERE a.code IS NOT NULL
    UNION ALL
    SELECT DISTINCT 'Project', project_code, a.actor_code, 1, greatest(p.started COLLATE "C", p.ended) FROM project_actor a JOIN project p ON p.code = a.project_code
), kind (of, kind) AS (
    VALUES ('Observation', NULL), ('Membership', 'MEMBERSHIP'), ('Commitment', 'COMMITMENT'), ('Vote', 'VOTE'), ('Instrument', 'INSTRUMENT'),
        ('Dialogue', NULL), ('DialogueRound', 'DIALOGUE_ROUND'), ('Partnership', 'PARTNERSHIP'), ('ProcessMember', 'PROCESS'),
        ('Endorsement', 'ENDORSEMENT'), ('Position', 'POSITION'), ('Initiative', 'INITIATIVE'), ('Finding', NULL),
        ('Strategy', 'STRATEGY'), ('Law', 'LAW'), ('ResponseTeam', NULL), ('DiplomacyOffice', NULL), ('Attribution', 'ATTRIBUTION'),
        ('SanctionListing', 'SANCTION'), ('Project', NULL)
), event (of, actor_code, date) AS (
    SELECT k.of, a.actor_code, max(a.date COLLATE "C")
    FROM kind k JOIN timeline_event_actor a USING (kind) JOIN timeline_event e ON e.id = a.event_id
    WHERE k.kind <> 'MEMBERSHIP' OR a.actor_code = e.actor_codes[1] -- the member; the other one is the organisation
    GROUP BY 1, 2
), grouped (grouping, name, actor_code) AS (
    SELECT 'ACTOR', code, code FROM actor
    UNION ALL
    SELECT 'ALL', 'ALL', code FROM actor
    UNION ALL
    SELECT 'REGION', coalesce(region, 'UNASSIGNED'), code FROM actor
    UNION ALL
    SELECT 'SUBREGION', coalesce(subregion, 'UNASSIGNED'), code FROM actor
    UNION ALL
    SELECT 'ORGANISATION', organisation_code, actor_code FROM membership WHERE current AND role = 'MEMBER'
), once AS (
    SELECT g.grouping, g.name, f.of, max(f.count) AS count, max(coalesce(e.date, f.date) COLLATE "C") AS date
    FROM fact f JOIN grouped g USING (actor_code) LEFT JOIN event e USING (of, actor_code)
    GROUP BY g.grouping, g.name, f.of, f.key COLLATE "C"
), counted AS (
    SELECT grouping, name, of, sum(count)::int AS count,
        max(date COLLATE "C") AS newest -- of 2024, 2024-05 and 2023-12-31 that is 2024-05
    FROM once GROUP BY 1, 2, 3
)
SELECT n.grouping, n.name, k.of, k.kind, coalesce(c.count, 0) AS count, c.newest
FROM (SELECT DISTINCT grouping, name FROM grouped) n CROSS JOIN kind k LEFT JOIN counted c USING (grouping, name, of);

DELETE FROM holding old WHERE NOT EXISTS (
    SELECT FROM held new WHERE new.grouping = old.grouping AND new.name = old.name AND new.of = old.of
    AND ROW(new.kind, new.count, new.newest) IS NOT DISTINCT FROM ROW(old.kind, old.count, old.newest));

INSERT INTO holding (grouping, name, of, kind, count, newest)
SELECT grouping, name, of, kind, count, newest
FROM held new WHERE NOT EXISTS (SELECT FROM holding old WHERE old.grouping = new.grouping AND old.name = new.name AND old.of = new.of);

DROP TABLE held;
ANALYZE holding;
