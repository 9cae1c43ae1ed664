-- A value, and each end of a range, lies on the indicator's scale.
SELECT i.line, c.name,
       'outside the scale of ' || i.indicator_code || ', which is '
           || coalesce(n.scale_min::text, 'open') || ' to ' || coalesce(n.scale_max::text, 'open')
FROM incoming i
JOIN indicator n ON n.code = i.indicator_code
CROSS JOIN LATERAL (VALUES ('value', i.value), ('low', i.low), ('high', i.high)) AS c (name, number)
WHERE c.number < n.scale_min OR c.number > n.scale_max
UNION ALL
-- A copy of an index may write 0 for a country that was not surveyed. The mean or sum of components cannot be 0 if one of them is above 0.
SELECT i.line, 'value', 'the index is 0, but its component ' || min(part.indicator_code || ' is ' || part.value)
    || '; leave the row out if the country was not surveyed'
FROM incoming i
JOIN (VALUES
    ('egdi', 'egov_online_service_index'), ('egdi', 'egov_telecom_index'), ('egdi', 'egov_human_capital_index'),
    ('gci_score', 'gci_legal'), ('gci_score', 'gci_technical'), ('gci_score', 'gci_organisational'), ('gci_score', 'gci_capacity'),
    ('gci_score', 'gci_cooperative')) AS component (indicator_code, part_code) USING (indicator_code)
JOIN incoming part ON part.actor_code = i.actor_code AND part.indicator_code = component.part_code
    AND part.period_start = i.period_start AND part.period_end = i.period_end
WHERE i.value = 0 AND part.value > 0
GROUP BY i.line
UNION ALL
-- And a publisher that surveyed a country does not find 0 in all that it measures there, unless it ranks the country last.
SELECT zero.line, 'value', 'every index of ' || zero.publisher || ' is 0 for ' || zero.actor_code || ' in this period, and none is ranked'
    || '; leave the row out if the country was not surveyed'
FROM (
    SELECT i.line, i.actor_code, s.publisher, i.value, max(i.value) OVER same AS highest, count(coalesce(i.rank, i.rank_low)) OVER same AS ranked
    FROM incoming i
    JOIN source s ON s.code = i.source_code
    JOIN indicator n ON n.code = i.indicator_code AND n.unit IN ('index', 'points')
    WINDOW same AS (PARTITION BY i.actor_code, s.publisher, i.period_start, i.period_end)
) AS zero
WHERE zero.value = 0 AND zero.highest = 0 AND zero.ranked = 0
