-- The preferred observation, the reason for it, and whether the observations of one actor, indicator and year disagree: one rule for all
-- (docs/api.md explains it). Runs again when it changes, and the derived tables are computed again with it. A changed signature needs a
-- DROP FUNCTION of the old one above.

-- Standing of every observation that was in force on a day; null means now. Several counts of one year on different days do not contradict
-- each other: they are successive states, of which the last is the year's. Observations are rivals if their periods overlap, directly or
-- through a third. A source is dated once, not for each of its observations.
CREATE OR REPLACE FUNCTION standing_on(as_of date, actors text[], indicators text[])
RETURNS TABLE (id bigint, published_on date, unchanged_in text, place int, preferred boolean, because text, readings int, disputed boolean, spread numeric, state int)
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    WITH dated_source AS MATERIALIZED (
        SELECT code, partial_date_end(published) AS published_on FROM source
    ), year_of_edition AS (
        -- An edition revises its own years.
        SELECT ed.series_code, ed.indicator_code, ed.source_code, ed.holds, s.published_on, held.year
        FROM edition ed
        JOIN dated_source s ON s.code = ed.source_code
        CROSS JOIN LATERAL generate_series(ed.first_year, ed.last_year) AS held (year)
        WHERE ed.holds <> 'PART'
    ), newest_edition AS (
        SELECT DISTINCT ON (series_code, indicator_code, year) *
        FROM year_of_edition
        WHERE as_of IS NULL OR published_on <= as_of
        ORDER BY series_code, indicator_code, year, published_on DESC NULLS LAST, source_code COLLATE "C"
    ), current_edition AS (
        SELECT DISTINCT ON (series_code, indicator_code, year) *
        FROM year_of_edition
        ORDER BY series_code, indicator_code, year, published_on DESC NULLS LAST, source_code COLLATE "C"
    ), published AS (
        SELECT o.id, o.actor_code, o.indicator_code, o.source_code, o.year, o.period_start, o.period_end, o.whole_period, o.population,
            o.verification, o.qualifier, o.value, o.low, o.high, o.decimals, ed.series_code, ed.holds,
            coalesce(partial_date_end(o.published), s.published_on) AS published_on
        FROM observation o
        JOIN dated_source s ON s.code = o.source_code
        LEFT JOIN edition ed ON ed.source_code = o.source_code AND ed.indicator_code = o.indicator_code
        WHERE (actors IS NULL OR o.actor_code = ANY(actors)) AND (indicators IS NULL OR o.indicator_code = ANY(indicators))
    ), partial AS (
        -- An edition of which only a part was read revises the values that were read, and no others; so do the undated values of any edition.
        SELECT DISTINCT ON (p.series_code, p.indicator_code, p.actor_code, p.year) p.series_code, p.indicator_code, p.actor_code,
            coalesce(p.year, 0) AS year, p.source_code, s.published_on
        FROM published p JOIN dated_source s ON s.code = p.source_code
        WHERE p.series_code IS NOT NULL AND (p.holds = 'PART' OR p.year IS NULL) AND (as_of IS NULL OR s.published_on <= as_of)
        ORDER BY p.series_code, p.indicator_code, p.actor_code, p.year, s.published_on DESC NULLS LAST, p.source_code COLLATE "C"
    ), in_force AS (
        SELECT p.*, NULL::text AS unchanged_in, p.published_on AS in_force_on
        FROM published p
        LEFT JOIN newest_edition n ON n.series_code = p.series_code AND n.indicator_code = p.indicator_code AND n.year = p.year
        LEFT JOIN partial part ON part.series_code = p.series_code AND part.indicator_code = p.indicator_code
            AND part.actor_code = p.actor_code AND part.year = coalesce(p.year, 0)
        WHERE CASE p.source_code
            WHEN n.source_code THEN part.published_on > n.published_on IS NOT TRUE
            WHEN part.source_code THEN n.published_on >= part.published_on IS NOT TRUE
            ELSE p.series_code IS NULL AND (as_of IS NULL OR p.published_on <= as_of) END
        UNION ALL
        -- An edition that holds only changes states for every other value, on its own day, that it was the same as now.
        SELECT p.*, n.source_code, n.published_on
        FROM newest_edition n
        JOIN current_edition c USING (series_code, indicator_code, year)
        JOIN published p ON p.source_code = c.source_code AND p.indicator_code = c.indicator_code AND p.year = n.year
        WHERE n.holds = 'CHANGES' AND n.source_code <> c.source_code
          AND NOT EXISTS (SELECT FROM observation changed
              WHERE changed.source_code = n.source_code AND changed.actor_code = p.actor_code
                AND changed.indicator_code = p.indicator_code AND changed.year = p.year)
    ), succeeding AS (
        SELECT *, coalesce(period_start > max(period_end) OVER earlier, false) AS succeeds
        FROM in_force
        WINDOW earlier AS (PARTITION BY actor_code, indicator_code, year ORDER BY period_start, period_end DESC, id
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
    ), stated AS (
        SELECT *, 1 + count(*) FILTER (WHERE succeeds) OVER (PARTITION BY actor_code, indicator_code, year
            ORDER BY period_start, period_end DESC, id ROWS UNBOUNDED PRECEDING) AS state
        FROM succeeding
    ), keyed AS (
        SELECT *,
            ARRAY[
                CASE population WHEN 'WHOLE' THEN 0 ELSE 1 END,
                CASE WHEN whole_period THEN 0 ELSE 1 END,
                -state,
                CASE verification WHEN 'PRIMARY' THEN 0 WHEN 'SECONDARY' THEN 1 ELSE 2 END,
                CASE qualifier WHEN 'EXACT' THEN 0 ELSE 1 END,
                coalesce(date '2100-01-01' - in_force_on, 1000000)] AS steps,
            -- The interval that the observation allows: half a unit of its last published decimal on either side.
            CASE WHEN qualifier IN ('AT_MOST', 'LESS_THAN') THEN '-Infinity'
                ELSE coalesce(low, value - 0.5 * power(10::numeric, -coalesce(decimals, greatest(scale(value), 1)))) END AS at_least,
            CASE WHEN qualifier = 'AT_LEAST' THEN 'Infinity'
                ELSE coalesce(high, value + 0.5 * power(10::numeric, -coalesce(decimals, greatest(scale(value), 1)))) END AS at_most
        FROM stated
    ), placed AS (
        SELECT *,
            row_number() OVER best AS place,
            count(*) OVER alike AS readings,
            first_value(steps) OVER best AS best_steps,
            lead(steps) OVER best AS next_steps,
            first_value(source_code) OVER best AS best_source,
            lead(source_code) OVER best AS next_source,
            max(at_least) OVER alike > min(at_most) OVER alike AS disputed,
            max(coalesce(high, value)) OVER alike - min(coalesce(low, value)) OVER alike AS spread
        FROM keyed
        WINDOW alike AS (PARTITION BY actor_code, indicator_code, year, state),
               best AS (PARTITION BY actor_code, indicator_code, year ORDER BY steps, source_code COLLATE "C", id)
    ), compared AS (
        -- The best is compared with the second, any other with the best.
        SELECT *, CASE place WHEN 1 THEN next_steps ELSE best_steps END AS other,
            CASE place WHEN 1 THEN next_source ELSE best_source END AS other_source
        FROM placed
    )
    SELECT id, in_force_on, unchanged_in, place::int, place = 1,
        CASE
            WHEN other IS NULL THEN 'ONLY_OBSERVATION'
            WHEN steps[1] <> other[1] THEN 'POPULATION'
            WHEN steps[2] <> other[2] THEN 'PERIOD'
            WHEN steps[3] <> other[3] THEN 'STATE'
            WHEN steps[4] <> other[4] THEN 'VERIFICATION'
            WHEN steps[5] <> other[5] THEN 'EXACTNESS'
            WHEN steps[6] <> other[6] THEN 'PUBLICATION'
            WHEN source_code <> other_source THEN 'SOURCE_CODE'
            ELSE 'KEY'
        END,
        readings::int, coalesce(disputed, false), spread, state::int
    FROM compared
$$;
COMMENT ON FUNCTION standing_on(date, text[], text[]) IS 'Standing of every observation in force on a day; the arrays narrow it to actors and indicators, null means all.';

-- World positions are of today alone, and so is the mark of the latest.
CREATE OR REPLACE FUNCTION observation_standing_as_of(as_of date, actors text[], indicators text[]) RETURNS SETOF observation_standing
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT o.id, o.actor_code, o.indicator_code, o.period_start, o.period_end, o.year, o.whole_period, o.value, o.low, o.high, o.qualifier,
        o.decimals, o.rank, o.rank_low, o.rank_high, o.rank_of, o.tier, o.base, o.population, o.edition, o.published, o.note, o.source_code,
        o.verification, st.published_on, st.unchanged_in, st.place, true AS current, st.preferred, st.because, st.readings, st.disputed,
        st.spread, st.state, NULL::int AS world_position, NULL::int AS world_sharing, NULL::int AS world_placed, false AS latest
    FROM standing_on(as_of, actors, indicators) st JOIN observation o USING (id)
$$;
COMMENT ON FUNCTION observation_standing_as_of(date, text[], text[]) IS 'The observations that were published on a day, with their standing of that day; those published later, or without a date, are left out.';
