-- Nothing is attributed before it began, and a joint act is one of several.
SELECT i.line, 'date', i.operation_code || ' began on ' || o.began
FROM incoming i
JOIN operation o ON o.code = i.operation_code
WHERE partial_date_end(i.date) < partial_date_start(o.began)
UNION ALL
SELECT i.line, 'joint_code', 'no act of another attributor has this code'
FROM incoming i
WHERE i.joint_code IS NOT NULL
  AND NOT EXISTS (SELECT FROM incoming o WHERE o.joint_code = i.joint_code AND o.attributor_code <> i.attributor_code)
