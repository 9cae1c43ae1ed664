-- Only observations that changed, or whose standing did, are written, so that requests to a running version are not held up.
-- The planner takes the few editions for many, and would sort all observations to join them.
SET LOCAL enable_mergejoin = off;
CREATE TEMPORARY TABLE renewed ON COMMIT DROP AS
WITH standing AS MATERIALIZED (
    SELECT o.id, o.actor_code, o.indicator_code, o.source_code, o.year, o.value, st.id IS NOT NULL AS current, st.published_on, st.unchanged_in,
        st.place, st.preferred, st.because, st.readings, st.disputed, st.spread, st.state
    FROM observation o LEFT JOIN standing_on(NULL, NULL, NULL) st USING (id)
), newest AS (
    SELECT actor_code, indicator_code, max(year) AS year FROM standing WHERE preferred GROUP BY 1, 2
), replacing AS (
    SELECT DISTINCT ed.series_code, st.indicator_code, st.actor_code, coalesce(st.year, 0) AS year
    FROM standing st JOIN edition ed ON ed.source_code = st.source_code AND ed.indicator_code = st.indicator_code
    WHERE st.current
), ranked AS (
    SELECT st.id, (rank() OVER by_value)::int AS world_position,
        (count(*) OVER (by_value RANGE BETWEEN CURRENT ROW AND CURRENT ROW))::int AS world_sharing,
        (count(*) OVER (PARTITION BY st.indicator_code, st.year))::int AS world_placed
    FROM standing st
    JOIN indicator i ON i.code = st.indicator_code
    JOIN actor a ON a.code = st.actor_code AND a.kind = 'COUNTRY'
    WHERE st.preferred AND st.value IS NOT NULL AND st.year IS NOT NULL
    WINDOW by_value AS (PARTITION BY st.indicator_code, st.year
        ORDER BY CASE i.direction WHEN 'LOWER_BETTER' THEN st.value ELSE -st.value END)
)
SELECT st.id, st.published_on, st.unchanged_in, st.place, st.current, coalesce(st.preferred, false) AS preferred,
    coalesce(st.because, CASE WHEN new.series_code IS NULL THEN 'WITHDRAWN' ELSE 'EDITION' END) AS because, coalesce(st.readings, 0) AS readings,
    coalesce(st.disputed, false) AS disputed, st.spread, st.state, r.world_position, r.world_sharing, r.world_placed,
    coalesce(st.preferred AND st.year IS NOT DISTINCT FROM n.year, false) AS latest
FROM standing st LEFT JOIN ranked r USING (id)
    LEFT JOIN newest n ON n.actor_code = st.actor_code AND n.indicator_code = st.indicator_code
    LEFT JOIN edition ed ON ed.source_code = st.source_code AND ed.indicator_code = st.indicator_code
    LEFT JOIN replacing new ON new.series_code = ed.series_code AND new.indicator_code = ed.indicator_code
        AND new.actor_code = st.actor_code AND new.year = coalesce(st.year, 0);
SET LOCAL enable_mergejoin TO DEFAULT;

-- The columns of the observation itself need no comparison: the row of a changed observation went with it, by the foreign key.
DELETE FROM observation_standing old WHERE NOT EXISTS (
    SELECT FROM renewed new WHERE new.id = old.id
    AND ROW(new.published_on, new.unchanged_in, new.place, new.current, new.preferred, new.because, new.readings, new.disputed, new.spread,
            new.state, new.world_position, new.world_sharing, new.world_placed, new.latest)
        IS NOT DISTINCT FROM
        ROW(old.published_on, old.unchanged_in, old.place, old.current, old.preferred, old.because, old.readings, old.disputed, old.spread,
            old.state, old.world_position, old.world_sharing, old.world_placed, old.latest));

INSERT INTO observation_standing (id, actor_code, indicator_code, period_start, period_end, year, whole_period, value, low, high, qualifier,
    decimals, rank, rank_low, rank_high, rank_of, tier, base, population, edition, published, note, source_code, verification,
    published_on, unchanged_in, place, current, preferred, because, readings, disputed, spread, state,
    world_position, world_sharing, world_placed, latest)
SELECT o.id, o.actor_code, o.indicator_code, o.period_start, o.period_end, o.year, o.whole_period, o.value, o.low, o.high, o.qualifier,
    o.decimals, o.rank, o.rank_low, o.rank_high, o.rank_of, o.tier, o.base, o.population, o.edition, o.published, o.note, o.source_code, o.verification,
    new.published_on, new.unchanged_in, new.place, new.current, new.preferred, new.because, new.readings, new.disputed, new.spread, new.state,
    new.world_position, new.world_sharing, new.world_placed, new.latest
FROM renewed new JOIN observation o USING (id)
WHERE NOT EXISTS (SELECT FROM observation_standing old WHERE old.id = new.id)
ORDER BY o.actor_code COLLATE "C", o.indicator_code COLLATE "C", o.year;

DROP TABLE renewed;
ANALYZE observation_standing;
