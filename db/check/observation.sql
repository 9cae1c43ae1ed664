-- A value, and each end of a range, lies on the indicator's scale.
SELECT i.line, c.name,
       'outside the scale of ' || i.indicator_code || ', which is '
           || coalesce(n.scale_min::text, 'open') || ' to ' || coalesce(n.scale_max::text, 'open')
FROM incoming i
JOIN indicator n ON n.code = i.indicator_code
CROSS JOIN LATERAL (VALUES ('value', i.value), ('low', i.low), ('high', i.high)) AS c (name, number)
WHERE c.number < n.scale_min OR c.number > n.scale_max
