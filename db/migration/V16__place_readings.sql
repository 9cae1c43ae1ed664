-- A ranking of all countries is asked for far more often than readings are loaded, and its places change only with them: each
-- reading that has one stands ready with it, so that a page of a ranking reads its own rows and no others.

ALTER TABLE reading
    ADD COLUMN world_position int,
    ADD COLUMN world_sharing  int,
    ADD COLUMN world_placed   int;
COMMENT ON COLUMN reading.world_position IS 'Place of a country by the preferred readings of the indicator and year that have a value, from 1; null for any other reading.';
COMMENT ON COLUMN reading.world_sharing IS 'How many countries have that place; null where it has none.';
COMMENT ON COLUMN reading.world_placed IS 'How many countries have a place; null where it has none.';
CREATE INDEX reading_position_idx ON reading (indicator_code, year, world_position, actor_code COLLATE "C") WHERE world_position IS NOT NULL;

CREATE OR REPLACE FUNCTION reading_as_of(as_of date, actors text[], indicators text[]) RETURNS SETOF reading
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT o.*, st.published_on, st.unchanged_in, st.place, true, st.preferred, st.because, st.readings, st.disputed, st.spread, st.state,
        NULL::int, NULL::int, NULL::int -- rankings are of today
    FROM reading_standing(as_of, actors, indicators) st JOIN observation o USING (id)
$$;
