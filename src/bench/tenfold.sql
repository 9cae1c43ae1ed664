-- Nine more observations for each dated one, a hundred years apart: far from the years of the requests, whose responses stay the same.
ALTER TABLE observation DROP CONSTRAINT observation_period_sane;
-- What the copies refer to is there, because the originals do: no need to look it up millions of times.
SET LOCAL session_replication_role = replica;
INSERT INTO observation (actor_code, indicator_code, period_start, period_end, value, low, high, qualifier, decimals,
    rank, rank_low, rank_high, rank_of, tier, base, population, edition, published, note, source_code, verification)
SELECT actor_code, indicator_code, period_start + century * interval '100 years', period_end + century * interval '100 years',
    value, low, high, qualifier, decimals, rank, rank_low, rank_high, rank_of, tier, base, population, edition, published, note, source_code, verification
FROM observation, generate_series(1, 9) century
WHERE period_end IS NOT NULL;
