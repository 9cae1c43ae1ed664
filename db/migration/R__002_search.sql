-- Functions of search. Runs again when it changes. A changed signature needs a DROP FUNCTION of the old one above.

-- Loads the module that defines the setting below.
SELECT similarity('', '');

-- Objects that match a text. All words must occur (websearch_to_tsquery: "a phrase", -without, this or that) and a code must be equal;
-- a name may differ by a slip, unless the text has one of those signs, which ask for exactness. Names that are much less similar than
-- the nearest are left out: "perou" is Pérou, and not "per person".
CREATE OR REPLACE FUNCTION search_hit(question text, types text[])
RETURNS TABLE (type text, key text, score numeric, names text, summary text, query tsquery)
LANGUAGE sql STABLE PARALLEL SAFE
SET pg_trgm.word_similarity_threshold = 0.5
-- The planner estimates a comparison with every name as cheaply as one of two numbers and would read all documents; the indexes compare
-- only texts that share a part with it.
SET enable_seqscan = off
AS $$
    WITH typed AS MATERIALIZED (
        SELECT plain(question) AS text, plain_code(question) AS code, websearch_to_tsquery('atlas', plain(question)) AS query,
            length(plain_code(question)) > 2 AND question !~* '"|(^|\s)-|\mor\M' AS loose
    ), asked AS MATERIALIZED (
        -- A text that is a term as a whole, dots aside, also looks for the names that the term means, and finds them first.
        SELECT text, ARRAY[code] AS code, CASE WHEN loose THEN text END AS spelt, text || meant.names AS names,
            CASE
                WHEN meant.names <> '{}' THEN typed.query || meant.query
                WHEN EXISTS (SELECT FROM search_term t WHERE typed.query @> t.term_query)
                THEN ts_rewrite(typed.query, 'SELECT term_query, found_by FROM search_term ORDER BY term, means')
                ELSE typed.query
            END AS query
        FROM typed CROSS JOIN LATERAL (
            SELECT coalesce(array_agg(plain(t.means)), '{}') AS names, string_agg('(' || t.found_by::text || ')', ' | ')::tsquery AS query
            FROM search_term t WHERE t.code = typed.code AND question !~ '(^|\s)-'
        ) meant
    ), compared AS MATERIALIZED (
        -- The first condition is that of the indexes, word for word: PostgreSQL would check any other again for each row.
        SELECT d.type, d.key, d.names, d.summary, d.spelling, d.words, a.query, a.text, a.names AS asked_names,
            d.codes @> a.code AS has_code,
            d.words @@ a.query AND querytree(a.query) <> 'T' AS has_words,
            coalesce(word_similarity(a.spelt, d.spelling), 0) AS near
        FROM asked a CROSS JOIN search_document d
        WHERE (d.codes @> a.code OR d.words @@ a.query OR d.spelling %> a.spelt)
          AND (types IS NULL OR d.type = ANY(types))
    )
    SELECT type, key,
        round((
            -- What stands by itself comes before what carries it out or speaks of it.
            CASE type WHEN 'Source' THEN 0.5 WHEN 'Measure' THEN 0.8 WHEN 'Finding' THEN 0.8 ELSE 1 END * (
                CASE WHEN has_code THEN 2 ELSE 0 END
                + CASE WHEN asked_names && string_to_array(spelling, E'\n') THEN 2 ELSE 0 END
                + ts_rank(words, query) + near
                + coalesce((SELECT max(similarity(text, name)) FROM unnest(string_to_array(spelling, E'\n')) AS name), 0) / 2))::numeric, 6),
        array_to_string(names, ' · '), summary, query
    FROM compared
    WHERE has_code OR has_words OR near >= (SELECT greatest(0.5, 0.65 * max(near)) FROM compared)
$$;
COMMENT ON FUNCTION search_hit(text, text[]) IS 'The things that a text finds, with a score that compares the hits of one text; null for the types means all.';

CREATE OR REPLACE FUNCTION search_snippet(names text, summary text, query tsquery) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN concat_ws(': ',
        ts_headline('atlas'::regconfig, nullif(translate(names, '«»', '“”'), ''), query, 'StartSel=«, StopSel=», HighlightAll=true'),
        ts_headline('atlas'::regconfig, translate(summary, '«»', '“”'), query, 'StartSel=«, StopSel=», MaxWords=30, MinWords=15'));
COMMENT ON FUNCTION search_snippet(text, text, tsquery) IS 'The names and the passage of the summary that fits best, with « » around the words that were found.';
