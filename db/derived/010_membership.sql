-- The one line per actor and organisation that membership_claim comes to.
REFRESH MATERIALIZED VIEW membership;
ANALYZE membership;
