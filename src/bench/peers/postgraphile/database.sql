-- Objects that a user of PostGraphile makes for these requests: a schema of views and functions, with smart tags for the keys that views lack.
-- Views and functions are in SQL, so that the planner sees through them; numbers are double precision, as the atlas has them.

CREATE SCHEMA peer_postgraphile;
SET LOCAL search_path = peer_postgraphile, public;

CREATE VIEW country AS SELECT code, name, iso2, capital, region FROM public.actor WHERE kind = 'COUNTRY';
COMMENT ON VIEW country IS '@primaryKey code';

CREATE VIEW organisation AS SELECT code, name FROM public.actor WHERE kind = 'ORGANISATION';
COMMENT ON VIEW organisation IS '@primaryKey code';

CREATE VIEW actor AS SELECT code, name FROM public.actor;
COMMENT ON VIEW actor IS '@primaryKey code';

CREATE VIEW indicator AS SELECT code, name, unit FROM public.indicator;
COMMENT ON VIEW indicator IS '@primaryKey code';

CREATE VIEW source AS SELECT code, title, publisher FROM public.source;
COMMENT ON VIEW source IS '@primaryKey code';

CREATE VIEW observation AS
SELECT id, actor_code, indicator_code, source_code, year, value::float8 AS value, rank, latest FROM public.observation_standing WHERE preferred;
COMMENT ON VIEW observation IS $$@primaryKey id
@foreignKey (actor_code) references country (code)|@fieldName country|@foreignFieldName observations
@foreignKey (indicator_code) references indicator (code)|@fieldName indicator
@foreignKey (source_code) references source (code)|@fieldName source$$;

CREATE VIEW dialogue AS SELECT code, name FROM public.dialogue;
COMMENT ON VIEW dialogue IS '@primaryKey code';

CREATE VIEW dialogue_round AS
SELECT id, dialogue_code, number, start_date AS start, city,
    coalesce(public.partial_date_start(start_date), date 'infinity') AS first_day, coalesce(number, 0) AS place
FROM public.dialogue_round;
COMMENT ON VIEW dialogue_round IS $$@primaryKey id
@foreignKey (dialogue_code) references dialogue (code)|@foreignFieldName rounds$$;

CREATE FUNCTION organisation_dialogues(organisation organisation) RETURNS SETOF dialogue LANGUAGE sql STABLE AS $$
    SELECT d.* FROM public.dialogue_party p JOIN peer_postgraphile.dialogue d ON d.code = p.dialogue_code
    WHERE p.actor_code = organisation.code ORDER BY d.code
$$;

CREATE FUNCTION dialogue_partners(dialogue dialogue, of text) RETURNS SETOF actor LANGUAGE sql STABLE AS $$
    SELECT a.* FROM public.dialogue_party p JOIN peer_postgraphile.actor a ON a.code = p.actor_code
    WHERE p.dialogue_code = dialogue.code AND p.actor_code <> of ORDER BY p.position
$$;

CREATE FUNCTION actor_latest_observations(actor actor, indicators text[]) RETURNS SETOF observation LANGUAGE sql STABLE AS $$
    SELECT r.* FROM peer_postgraphile.observation r
    WHERE r.latest AND r.actor_code = actor.code AND r.indicator_code = ANY(indicators)
    ORDER BY r.indicator_code
$$;

CREATE TYPE placed_observation AS (position int, tied boolean, ranked_count int, actor_code text, value float8, source_code text);
COMMENT ON TYPE placed_observation IS $$@foreignKey (actor_code) references actor (code)|@fieldName actor
@foreignKey (source_code) references source (code)|@fieldName source$$;

CREATE FUNCTION ranking(indicator text, year int) RETURNS SETOF placed_observation LANGUAGE sql STABLE AS $$
    SELECT o.world_position, o.world_sharing > 1, o.world_placed, o.actor_code, o.value::float8, o.source_code
    FROM public.observation_standing o
    WHERE o.indicator_code = ranking.indicator AND o.year = ranking.year AND o.world_position IS NOT NULL
    ORDER BY o.world_position, o.actor_code COLLATE "C"
$$;

CREATE TYPE compared_cell AS (indicator_code text, actor_code text, read boolean, value float8, year int, source_code text, position int, difference_from_best float8);
COMMENT ON TYPE compared_cell IS '@foreignKey (indicator_code) references indicator (code)|@fieldName indicator';

CREATE FUNCTION comparison(actors text[]) RETURNS SETOF compared_cell LANGUAGE sql STABLE AS $$
    WITH candidate AS (
        SELECT o.indicator_code, o.actor_code, o.value, o.year, o.source_code, i.direction,
            count(o.value) OVER (PARTITION BY o.indicator_code, o.year) AS actors_with_value
        FROM public.observation_standing o JOIN public.indicator i ON i.code = o.indicator_code
        WHERE o.preferred AND o.actor_code = ANY(actors)
    ), placed AS (
        SELECT *, rank() OVER (PARTITION BY indicator_code ORDER BY actors_with_value DESC, year DESC NULLS LAST) AS by_coverage FROM candidate
    ), chosen AS (
        SELECT *, CASE direction WHEN 'LOWER_BETTER' THEN value ELSE -value END AS distance FROM placed WHERE by_coverage = 1
    ), judged AS (
        SELECT indicator_code, actor_code, value, year, source_code,
            CASE WHEN value IS NOT NULL THEN rank() OVER (PARTITION BY indicator_code ORDER BY distance NULLS LAST) END AS position,
            CASE WHEN direction <> 'NEUTRAL' THEN distance - min(distance) OVER (PARTITION BY indicator_code) END AS difference_from_best
        FROM chosen
    )
    SELECT row.indicator_code, asked.actor_code, j.actor_code IS NOT NULL, j.value::float8, j.year, j.source_code, j.position::int, j.difference_from_best::float8
    FROM (SELECT DISTINCT indicator_code FROM judged) row
    CROSS JOIN unnest(actors) WITH ORDINALITY asked (actor_code, place)
    LEFT JOIN judged j ON j.indicator_code = row.indicator_code AND j.actor_code = asked.actor_code
    ORDER BY row.indicator_code, asked.place
$$;

CREATE TYPE found_thing AS (type text, code text, score float8);

CREATE FUNCTION search(text text) RETURNS SETOF found_thing LANGUAGE sql STABLE AS $$
    SELECT h.type, h.key, h.score::float8 FROM public.search_hit(search.text, NULL) h ORDER BY h.score DESC, h.type, h.key
$$;

CREATE VIEW instrument AS SELECT code, name FROM public.instrument;
COMMENT ON VIEW instrument IS '@primaryKey code';

CREATE VIEW vote AS SELECT id, instrument_code, actor_code, choice, date, source_code FROM public.resolution_vote;
COMMENT ON VIEW vote IS $$@primaryKey id
@foreignKey (instrument_code) references instrument (code)|@foreignFieldName votes
@foreignKey (actor_code) references actor (code)|@fieldName actor
@foreignKey (source_code) references source (code)|@fieldName source$$;

CREATE TYPE voting_agreement AS (one_code text, other_code text, alike int, compared int, share float8);
COMMENT ON TYPE voting_agreement IS $$@foreignKey (one_code) references actor (code)|@fieldName one
@foreignKey (other_code) references actor (code)|@fieldName other$$;

CREATE FUNCTION voting_agreement(actors text[]) RETURNS SETOF voting_agreement LANGUAGE sql STABLE AS $$
    WITH asked AS (
        SELECT code, place FROM unnest(actors) WITH ORDINALITY asked (code, place)
    ), vote AS MATERIALIZED (
        SELECT v.actor_code, v.instrument_code, v.choice FROM public.recorded_vote v WHERE v.choice <> 'NOT_VOTING' AND v.actor_code = ANY(actors)
    ), pair AS (
        SELECT one.code AS one, other.code AS other, min(one.place) AS one_place, min(other.place) AS other_place,
            count(*) FILTER (WHERE theirs.choice = its.choice)::int AS alike, count(theirs.choice)::int AS compared
        FROM asked one
        JOIN asked other ON other.place > one.place
        LEFT JOIN vote its ON its.actor_code = one.code
        LEFT JOIN vote theirs ON theirs.actor_code = other.code AND theirs.instrument_code = its.instrument_code
        GROUP BY one.code, other.code
    )
    SELECT one, other, alike, compared, alike::float8 / nullif(compared, 0) FROM pair
    ORDER BY alike::numeric / nullif(compared, 0) DESC NULLS LAST, compared DESC, one_place, other_place
$$;

CREATE VIEW event AS
SELECT id, date, kind, title, place, code, starts, actor_codes, source_codes[1] AS source_code FROM public.timeline_event;
COMMENT ON VIEW event IS $$@primaryKey id
@foreignKey (source_code) references source (code)|@fieldName source$$;

CREATE FUNCTION event_actors(event event) RETURNS SETOF actor LANGUAGE sql STABLE AS $$
    SELECT a.* FROM unnest(event.actor_codes) WITH ORDINALITY named (code, place) JOIN peer_postgraphile.actor a ON a.code = named.code ORDER BY named.place
$$;

CREATE FUNCTION timeline(actors text[]) RETURNS SETOF event LANGUAGE sql STABLE AS $$
    SELECT e.* FROM peer_postgraphile.event e
    WHERE e.id IN (SELECT t.event_id FROM public.timeline_event_actor t WHERE t.actor_code = ANY(actors))
    ORDER BY e.starts, e.kind COLLATE "C", e.code COLLATE "C", e.date COLLATE "C"
$$;

GRANT USAGE ON SCHEMA peer_postgraphile TO :"reader";
GRANT SELECT ON ALL TABLES IN SCHEMA peer_postgraphile TO :"reader";
