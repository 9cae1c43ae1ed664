-- A regime lists while it is in force.
SELECT i.line, 'date', i.regime_code || ' is in force since ' || r.in_force
FROM incoming i
JOIN sanction_regime r ON r.code = i.regime_code
WHERE partial_date_end(i.date) < partial_date_start(r.in_force)
UNION ALL
SELECT i.line, 'date', i.regime_code || ' expired on ' || r.expires
FROM incoming i
JOIN sanction_regime r ON r.code = i.regime_code
WHERE partial_date_start(i.date) > partial_date_end(r.expires)
