-- Functions of search. Runs again when it changes. A changed signature needs a DROP FUNCTION of the old one above.

-- Loads the module that defines the setting below.
SELECT similarity('', '');

CREATE OR REPLACE FUNCTION spelling(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN regexp_replace(plain(value) COLLATE "C", '[^\u0001-\u007f]', ' ', 'g');
COMMENT ON FUNCTION spelling(text) IS 'A text as names are compared with a slip, in ASCII: which other letters pg_trgm knows depends on the locale of the database.';

-- Objects that match a text. All words must occur (websearch_to_tsquery: "a phrase", -without, this or that) and a code must be equal;
-- a name may differ by a slip, unless the text has one of those signs, which ask for exactness. Names that are much less similar than
-- the nearest are left out: "perou" is Pérou, and not "per person". A name can be near though it lacks a word, so it comes after the
-- objects that have all words.
DROP FUNCTION IF EXISTS search_hit(text, text[]); -- whose first parameter had another name
CREATE FUNCTION search_hit(input text, types text[])
RETURNS TABLE (type text, key text, score numeric, names text, summary text, query tsquery)
LANGUAGE sql STABLE PARALLEL SAFE
SET pg_trgm.word_similarity_threshold = 0.5
-- The planner estimates a comparison with every name as cheaply as one of two numbers and would read all documents; the indexes compare
-- only texts that share a part with it.
SET enable_seqscan = off
AS $$
    WITH typed AS MATERIALIZED (
        SELECT spelling(input) AS text, plain_code(input) AS code, websearch_to_tsquery('atlas', plain(input)) AS query,
            length(plain_code(spelling(input))) > 2 AND lower(input COLLATE "C") !~ '"|(^|\s)-|\mor\M' AS loose
    ), asked AS MATERIALIZED (
        -- A text that is a term as a whole, dots aside, also looks for the names that the term means, and finds them first.
        SELECT text, ARRAY[code] AS code, CASE WHEN loose THEN text END AS spelt, text || meant.names AS names,
            CASE
                WHEN meant.names <> '{}' THEN typed.query || meant.query
                WHEN EXISTS (SELECT FROM search_term t WHERE typed.query @> t.term_query)
                THEN ts_rewrite(typed.query, 'SELECT term_query, found_by FROM search_term ORDER BY term COLLATE "C", means COLLATE "C"')
                ELSE typed.query
            END AS query
        FROM typed CROSS JOIN LATERAL (
            SELECT coalesce(array_agg(spelling(t.means)), '{}') AS names, string_agg('(' || t.found_by::text || ')', ' | ' ORDER BY t.means COLLATE "C")::tsquery AS query
            FROM search_term t WHERE t.code = typed.code AND input COLLATE "C" !~ '(^|\s)-'
        ) meant
    ), compared AS MATERIALIZED (
        -- The first condition is that of the indexes, word for word: PostgreSQL would check any other again for each row.
        SELECT d.type, d.key, d.names, d.summary, d.spelling, d.words, a.query, a.text, a.names AS asked_names,
            d.codes @> a.code AS has_code,
            d.words @@ a.query AND querytree(a.query) <> 'T' AS has_words,
            coalesce(word_similarity(a.spelt, d.spelling), 0) AS near
        FROM asked a CROSS JOIN search_document d
        WHERE d.codes @> a.code OR d.words @@ a.query OR d.spelling %> a.spelt
    )
    SELECT type, key,
        round((
            -- What stands by itself comes before what carries it out, counts it or speaks of it.
            CASE type WHEN 'Source' THEN 0.5 WHEN 'Measure' THEN 0.8 WHEN 'Finding' THEN 0.8 WHEN 'Indicator' THEN 0.9 ELSE 1 END * (
                CASE WHEN has_code THEN 2 ELSE 0 END
                + CASE WHEN asked_names && string_to_array(spelling, E'\n') THEN 2 ELSE 0 END
                + CASE WHEN has_words THEN 1 ELSE 0 END + ts_rank(words, query) + near
                + coalesce((SELECT max(similarity(text, name)) FROM unnest(string_to_array(spelling, E'\n')) AS name), 0) / 2))::numeric, 6),
        array_to_string(names, ' · '), summary, query
    FROM compared
    WHERE (types IS NULL OR type = ANY(types))
        AND (has_code OR has_words OR near >= (SELECT greatest(0.5, 0.65 * max(near)) FROM compared)) -- the nearest of any type
$$;
COMMENT ON FUNCTION search_hit(text, text[]) IS 'The things that a text finds, with a score that compares the hits of one text; null for the types means all.';

-- PostgreSQL folds the words of a passage by the locale of the database, so it gets them folded, and without tags, which it would leave out.
-- The passage that it returns is looked up in the text; every second part of it is a word that was found.
CREATE OR REPLACE FUNCTION search_passage(value text, query tsquery, options text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
DECLARE
    folded CONSTANT text := translate(folded(value), '<>', '  ');
    marked CONSTANT text := ts_headline('atlas'::regconfig, folded, query, 'StartSel=«, StopSel=», ' || options);
    place int := strpos(folded, translate(marked, '«»', ''));
    found boolean := false;
    passage text := '';
    part text;
    said text;
BEGIN
    FOREACH part IN ARRAY string_to_array(replace(marked, '»', '«'), '«') LOOP
        said := translate(substr(value, place, length(part)), '«»', '“”');
        passage := passage || CASE WHEN found THEN '«' || said || '»' ELSE said END;
        place := place + length(part);
        found := NOT found;
    END LOOP;
    RETURN passage;
END $$;
COMMENT ON FUNCTION search_passage(text, tsquery, text) IS 'The passage of a text that fits a query best, with « » around the words that were found.';

CREATE OR REPLACE FUNCTION search_snippet(names text, summary text, query tsquery) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN concat_ws(': ', search_passage(nullif(names, ''), query, 'HighlightAll=true'),
        search_passage(summary, query, 'MaxWords=30, MinWords=15'));
COMMENT ON FUNCTION search_snippet(text, text, tsquery) IS 'The names and the passage of the summary that fits best, with « » around the words that were found.';
