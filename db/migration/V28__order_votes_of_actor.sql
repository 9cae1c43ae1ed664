-- The votes of an actor in the order of its list, so that a page reads as many rows as it has.
DROP INDEX resolution_vote_actor_idx;
CREATE INDEX resolution_vote_actor_idx ON resolution_vote (actor_code, (coalesce(partial_date_start(date), DATE 'infinity')),
    (instrument_code COLLATE "C"), (source_code COLLATE "C"), (actor_code COLLATE "C"));
