-- Readings are asked for far more often than they are loaded. Each stands ready with its standing of today in one row, so that no
-- question joins the two, and an index knows which reading is the preferred one.

DROP FUNCTION reading_as_of(date, text[], text[]);
DROP VIEW reading;
DROP TABLE observation_standing;

-- One row per observation, kept by db/derived; one that a later edition has superseded has no standing and is not current.
CREATE TABLE reading (
    LIKE observation,
    published_on date,
    unchanged_in text,
    place        int,
    current      boolean NOT NULL,
    preferred    boolean NOT NULL,
    because      text NOT NULL,
    readings     int NOT NULL,
    disputed     boolean NOT NULL,
    spread       numeric,
    state        int,
    CONSTRAINT reading_pk PRIMARY KEY (id),
    CONSTRAINT reading_observation_fk FOREIGN KEY (id) REFERENCES observation ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON COLUMN reading.state IS 'Which of the successive states of the year the reading is about, counted from 1; rivals are of one state.';
COMMENT ON TABLE reading IS 'Every observation with its standing of today among those of the same actor, indicator and year.';
CREATE INDEX reading_actor_idx ON reading (actor_code, indicator_code, year);
CREATE INDEX reading_indicator_idx ON reading (indicator_code, year, actor_code);
CREATE INDEX reading_source_idx ON reading (source_code, indicator_code, actor_code);
CREATE INDEX reading_preferred_actor_idx ON reading (actor_code, year, indicator_code) INCLUDE (value, id) WHERE preferred;
CREATE INDEX reading_preferred_indicator_idx ON reading (indicator_code, year, actor_code) INCLUDE (value) WHERE preferred;

CREATE FUNCTION reading_as_of(as_of date, actors text[], indicators text[]) RETURNS SETOF reading
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT o.*, st.published_on, st.unchanged_in, st.place, true, st.preferred, st.because, st.readings, st.disputed, st.spread, st.state
    FROM reading_standing(as_of, actors, indicators) st JOIN observation o USING (id)
$$;
COMMENT ON FUNCTION reading_as_of(date, text[], text[]) IS 'The readings that one would have found on a day: what was published later, or bears no date, is left out.';
