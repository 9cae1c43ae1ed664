-- Nine more observations for each dated one, a hundred years apart and earlier: the latest ones and those of the years of the requests stay the same.
ALTER TABLE observation DROP CONSTRAINT observation_period_sane;
-- What the copies refer to is there, because the originals do: no need to look it up millions of times.
SET LOCAL session_replication_role = replica;
INSERT INTO observation (actor_code, indicator_code, period_start, period_end, value, low, high, qualifier, decimals,
    rank, rank_low, rank_high, rank_of, tier, base, population, edition, published, note, source_code, verification)
SELECT actor_code, indicator_code, period_start - century * interval '100 years', period_end - century * interval '100 years',
    value, low, high, qualifier, decimals, rank, rank_low, rank_high, rank_of, tier, base, population, edition, published, note, source_code, verification
FROM observation, generate_series(1, 9) century
WHERE period_end IS NOT NULL;

-- A hundred times as many dialogues and recorded votes: 99 copies of each, four hundred years apart, of dialogues and resolutions of their own.
CREATE FUNCTION pg_temp.later(date text) RETURNS text LANGUAGE sql IMMUTABLE RETURN (left(date, 4)::int + 400)::text || substr(date, 5);
CREATE FUNCTION pg_temp.copy(code text, n int) RETURNS text LANGUAGE sql IMMUTABLE RETURN code || '-COPY-' || n;
INSERT INTO dialogue (code, name, name_used_by_partner, kind, established, track, purposes, purpose_source_code, note, source_code, verification)
SELECT pg_temp.copy(code, n), name, name_used_by_partner, kind, pg_temp.later(established), track, purposes, purpose_source_code, note, source_code, verification
FROM dialogue, generate_series(1, 99) n;
-- The copies have other parties, so that the requests about the dialogues of one actor have the responses that they have today.
INSERT INTO dialogue_party (dialogue_code, actor_code, position)
SELECT pg_temp.copy(dialogue_code, n), CASE actor_code WHEN 'EU' THEN 'OSCE' ELSE actor_code END, position FROM dialogue_party, generate_series(1, 99) n
ON CONFLICT DO NOTHING;
INSERT INTO dialogue_round (dialogue_code, number, number_inferred, start_date, end_date, city, country_code, mode, status, co_chairs, outcome_title,
    outcome_url, note, source_code, verification)
SELECT pg_temp.copy(dialogue_code, n), number, number_inferred, pg_temp.later(start_date), pg_temp.later(end_date), city, country_code, mode, status, co_chairs,
    outcome_title, outcome_url, note, source_code, verification
FROM dialogue_round, generate_series(1, 99) n;
INSERT INTO instrument (code, name, kind, issuer_code, depositary_code, reference, binding, coverage, url, note, source_code, verification)
SELECT pg_temp.copy(code, n), name, kind, issuer_code, depositary_code, reference, binding, coverage, url, note, source_code, verification
FROM instrument, generate_series(1, 99) n WHERE code IN (SELECT instrument_code FROM resolution_vote);
INSERT INTO resolution_vote (instrument_code, actor_code, choice, date, note, source_code, verification)
SELECT pg_temp.copy(instrument_code, n), actor_code, choice, pg_temp.later(date), note, source_code, verification
FROM resolution_vote, generate_series(1, 99) n;
