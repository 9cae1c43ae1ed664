-- The same rule. A source is dated once, and not for each of its readings: for all readings of a day that was most of the time.

CREATE OR REPLACE FUNCTION reading_standing(as_of date, actors text[], indicators text[])
RETURNS TABLE (id bigint, published_on date, unchanged_in text, place int, preferred boolean, because text, readings int, disputed boolean, spread numeric, state int)
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    WITH dated_source AS MATERIALIZED (
        SELECT code, partial_date_end(published) AS published_on FROM source
    ), dated_edition AS (
        SELECT ed.*, partial_date_end(s.published) AS published_on
        FROM edition ed JOIN source s ON s.code = ed.source_code
    ), newest_edition AS (
        SELECT DISTINCT ON (series_code, indicator_code) *
        FROM dated_edition
        WHERE as_of IS NULL OR published_on <= as_of
        ORDER BY series_code, indicator_code, published_on DESC NULLS LAST, source_code
    ), current_edition AS (
        SELECT DISTINCT ON (series_code, indicator_code) *
        FROM dated_edition
        ORDER BY series_code, indicator_code, published_on DESC NULLS LAST, source_code
    ), published AS (
        SELECT o.*, ed.series_code, coalesce(partial_date_end(o.published), s.published_on) AS published_on
        FROM observation o
        JOIN dated_source s ON s.code = o.source_code
        LEFT JOIN edition ed ON ed.source_code = o.source_code AND ed.indicator_code = o.indicator_code
        WHERE (actors IS NULL OR o.actor_code = ANY(actors)) AND (indicators IS NULL OR o.indicator_code = ANY(indicators))
    ), in_force AS (
        SELECT p.*, NULL::text AS unchanged_in, p.published_on AS in_force_on
        FROM published p
        WHERE p.series_code IS NULL AND (as_of IS NULL OR p.published_on <= as_of)
        UNION ALL
        SELECT p.*, NULL, p.published_on
        FROM published p JOIN newest_edition n USING (series_code, indicator_code, source_code)
        UNION ALL
        -- An edition that holds only changes says by silence, on its own day, that the value was the same as now.
        SELECT p.*, n.source_code, n.published_on
        FROM newest_edition n
        JOIN current_edition c USING (series_code, indicator_code)
        JOIN published p ON p.source_code = c.source_code AND p.indicator_code = c.indicator_code AND p.year <= n.last_year
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
            CASE population WHEN 'WHOLE' THEN 0 ELSE 1 END AS by_population,
            CASE WHEN whole_period THEN 0 ELSE 1 END AS by_period,
            -state AS by_state,
            CASE verification WHEN 'PRIMARY' THEN 0 WHEN 'SECONDARY' THEN 1 ELSE 2 END AS by_verification,
            CASE qualifier WHEN 'EXACT' THEN 0 ELSE 1 END AS by_exactness,
            coalesce(date '2100-01-01' - in_force_on, 1000000) AS by_publication,
            -- What the reading allows: half a unit of its last published decimal on either side.
            CASE WHEN qualifier IN ('AT_MOST', 'LESS_THAN') THEN '-Infinity'
                ELSE coalesce(low, value - 0.5 * power(10::numeric, -coalesce(decimals, greatest(scale(value), 1)))) END AS at_least,
            CASE WHEN qualifier = 'AT_LEAST' THEN 'Infinity'
                ELSE coalesce(high, value + 0.5 * power(10::numeric, -coalesce(decimals, greatest(scale(value), 1)))) END AS at_most
        FROM stated
    ), placed AS (
        SELECT *,
            row_number() OVER best AS place,
            count(*) OVER alike AS readings,
            count(*) OVER (PARTITION BY actor_code, indicator_code, year) AS readings_of_year,
            ARRAY[by_population, by_period, by_state, by_verification, by_exactness, by_publication] AS steps,
            first_value(ARRAY[by_population, by_period, by_state, by_verification, by_exactness, by_publication]) OVER best AS best_steps,
            nth_value(ARRAY[by_population, by_period, by_state, by_verification, by_exactness, by_publication], 2) OVER (best
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS second_steps,
            first_value(source_code) OVER best AS best_source,
            nth_value(source_code, 2) OVER (best ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS second_source,
            max(at_least) OVER alike > min(at_most) OVER alike AS disputed,
            max(coalesce(high, value)) OVER alike - min(coalesce(low, value)) OVER alike AS spread
        FROM keyed
        WINDOW alike AS (PARTITION BY actor_code, indicator_code, year, state),
               best AS (PARTITION BY actor_code, indicator_code, year
                   ORDER BY by_population, by_period, by_state, by_verification, by_exactness, by_publication, source_code, id)
    ), compared AS (
        SELECT *, CASE place WHEN 1 THEN second_steps ELSE best_steps END AS other,
            CASE place WHEN 1 THEN second_source ELSE best_source END AS other_source
        FROM placed
    )
    SELECT id, in_force_on, unchanged_in, place::int, place = 1,
        CASE
            WHEN readings_of_year = 1 THEN 'ONLY_READING'
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
