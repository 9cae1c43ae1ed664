-- A State votes, on the day of the adoption, and the votes of one source on one resolution add up to the totals of that source, together
-- with the States that are counted there and are no actors.
SELECT i.line, 'actor_code', 'a vote is cast by a State, and this is an organisation'
FROM incoming i
JOIN actor a ON a.code = i.actor_code
WHERE a.kind <> 'COUNTRY'
UNION ALL
SELECT i.line, 'date', 'the same source dates the adoption ' || t.date
FROM incoming i
JOIN resolution_adoption t ON t.instrument_code = i.instrument_code AND t.source_code = i.source_code AND t.stage = 'PLENARY'
WHERE NOT may_be_same_day(i.date, t.date)
UNION ALL
SELECT counted.line, 'instrument_code', 'the votes of ' || counted.source_code || ' do not add up: '
    || string_agg(total.choice || ' ' || total.rows || ' by State and ' || total.unlisted || ' unlisted, but ' || total.stated || ' in the adoption', '; ' ORDER BY total.choice COLLATE "C")
FROM (
    SELECT instrument_code, source_code, min(line) AS line, count(*) FILTER (WHERE choice = 'YES') AS yes, count(*) FILTER (WHERE choice = 'NO') AS no,
        count(*) FILTER (WHERE choice = 'ABSTAIN') AS abstain, count(*) FILTER (WHERE choice = 'NOT_VOTING') AS not_voting
    FROM incoming GROUP BY instrument_code, source_code
) counted
JOIN resolution_adoption t ON t.instrument_code = counted.instrument_code AND t.source_code = counted.source_code AND t.stage = 'PLENARY'
CROSS JOIN LATERAL (
    SELECT choice, rows, regexp_count(coalesce(t.unlisted, ''), '\(' || choice || '\)') AS unlisted, stated
    FROM (VALUES ('YES', counted.yes, t.yes), ('NO', counted.no, t.no), ('ABSTAIN', counted.abstain, t.abstain),
        ('NOT_VOTING', counted.not_voting, t.not_voting)) AS said (choice, rows, stated)
) total
WHERE total.rows + total.unlisted <> total.stated
GROUP BY counted.line, counted.source_code
