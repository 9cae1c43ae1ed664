-- Votes are taken on resolutions.
SELECT i.line, 'instrument_code', 'a vote is taken on a resolution, and this is of the kind ' || n.kind
FROM incoming i
JOIN instrument n ON n.code = i.instrument_code
WHERE n.kind <> 'RESOLUTION'
