-- Nobody ratifies before signing, as one and the same source has it. Of dates known to the year or month, only what they cannot mean is wrong.
SELECT later.line, 'date', 'the same source dates the signature ' || signed.date || ', on line ' || signed.line
FROM incoming signed
JOIN incoming later USING (actor_code, instrument_code, source_code)
WHERE signed.event = 'SIGNED' AND later.event IN ('RATIFIED', 'ACCEPTED', 'RATIFIED_BY_DECREE')
  AND partial_date_end(later.date) < partial_date_start(signed.date)
