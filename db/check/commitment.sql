-- A signature comes before the ratification, and the act that makes a party comes before its entry into force, as one and the same source has it. Of
-- dates known to the year or month, only what they cannot mean is wrong.
SELECT later.line, 'date', 'the same source dates the signature ' || signed.date || ', on line ' || signed.line
FROM incoming signed
JOIN incoming later USING (actor_code, instrument_code, source_code)
WHERE signed.event = 'SIGNED' AND later.event IN ('RATIFIED', 'ACCEPTED', 'RATIFIED_BY_DECREE')
  AND partial_date_end(later.date) < partial_date_start(signed.date)
UNION ALL
SELECT in_force.line, 'date', 'the same source dates the act that makes a party ' || bound.date || ', on line ' || bound.line
FROM incoming bound
JOIN incoming in_force USING (actor_code, instrument_code, source_code)
WHERE in_force.event = 'IN_FORCE' AND bound.event IN ('RATIFIED', 'ACCEPTED', 'ACCEDED', 'DEFINITIVELY_SIGNED')
  AND partial_date_end(in_force.date) < partial_date_start(bound.date)
