-- A value, and each end of a range, lies on the indicator's scale.
SELECT i.line, c.name,
       'outside the scale of ' || i.indicator_code || ', which is '
           || coalesce(n.scale_min::text, 'open') || ' to ' || coalesce(n.scale_max::text, 'open')
FROM incoming i
JOIN indicator n ON n.code = i.indicator_code
CROSS JOIN LATERAL (VALUES ('value', i.value), ('low', i.low), ('high', i.high)) AS c (name, number)
WHERE c.number < n.scale_min OR c.number > n.scale_max
UNION ALL
-- An edition has the values of its years; one of another year would never be shown.
SELECT i.line, 'period_end', 'outside the years of the edition in edition.csv, which are ' || e.first_year || ' to ' || e.last_year
FROM incoming i
JOIN edition e ON e.source_code = i.source_code AND e.indicator_code = i.indicator_code
WHERE extract(year FROM i.period_end) NOT BETWEEN e.first_year AND e.last_year
UNION ALL
-- A zero of an index whose parts are not all zero, or are zero without exception, stands for a State that was not surveyed.
SELECT zero.line, 'value', 'a zero, ' || CASE
        WHEN max(part.value) > 0
        THEN 'though ' || (array_agg(part.indicator_code ORDER BY part.value DESC NULLS LAST, part.indicator_code COLLATE "C"))[1] || ' is above zero'
        ELSE 'as all its parts are' END || '; a State that was not surveyed has no row'
FROM (
    SELECT i.line, i.actor_code, i.indicator_code, i.period_start, i.period_end FROM incoming i
    WHERE i.value = 0 AND i.indicator_code IN ('egdi', 'gci_score')
) zero
JOIN (VALUES
    ('egdi', 'egov_human_capital_index'), ('egdi', 'egov_online_service_index'), ('egdi', 'egov_telecom_index'),
    ('gci_score', 'gci_capacity'), ('gci_score', 'gci_cooperative'), ('gci_score', 'gci_legal'), ('gci_score', 'gci_organisational'),
    ('gci_score', 'gci_technical')) AS composed (whole, part) ON composed.whole = zero.indicator_code
JOIN incoming part ON part.actor_code = zero.actor_code AND part.indicator_code = composed.part
    AND part.period_start = zero.period_start AND part.period_end = zero.period_end
GROUP BY zero.line
