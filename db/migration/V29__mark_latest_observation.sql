ALTER TABLE observation_standing ADD COLUMN latest boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN observation_standing.latest IS 'Whether a preferred observation is of the newest year of its actor and indicator.';
CREATE INDEX observation_standing_latest_actor_idx ON observation_standing (actor_code, indicator_code) WHERE latest;
CREATE INDEX observation_standing_latest_indicator_idx ON observation_standing (indicator_code, actor_code) WHERE latest;
