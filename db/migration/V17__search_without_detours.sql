-- The same hits, scores and order. Replacing the words of a term took a third of a search, though few texts have one: now those that
-- have none are left alone, and the words of each term stand ready. Spelling is compared once for a row that the index proposes, and
-- once for its score; it was four times.

ALTER TABLE search_term
    ADD COLUMN term_query tsquery NOT NULL GENERATED ALWAYS AS (plainto_tsquery('atlas'::regconfig, plain(term))) STORED,
    ADD COLUMN found_by tsquery NOT NULL GENERATED ALWAYS AS
        (plainto_tsquery('atlas'::regconfig, plain(term)) || plainto_tsquery('atlas'::regconfig, plain(means))) STORED;
COMMENT ON COLUMN search_term.term_query IS 'The words of the term, as a search has them.';
COMMENT ON COLUMN search_term.found_by IS 'What is looked for in their place: the term or what it means.';

-- Loads the module, which alone knows the setting below.
SELECT similarity('', '');

CREATE OR REPLACE FUNCTION search_hit(question text, types text[])
RETURNS TABLE (type text, key text, score numeric, names text, summary text, query tsquery)
LANGUAGE sql STABLE PARALLEL SAFE
SET pg_trgm.word_similarity_threshold = 0.5
SET enable_seqscan = off
AS $$
    WITH typed AS MATERIALIZED (
        SELECT plain(question) AS text, plain_code(question) AS code, websearch_to_tsquery('atlas', plain(question)) AS query,
            length(plain_code(question)) > 2 AND question !~* '"|(^|\s)-|\mor\M' AS loose
    ), asked AS MATERIALIZED (
        SELECT text, ARRAY[code] AS code, CASE WHEN loose THEN text END AS spelt,
            CASE
                WHEN EXISTS (SELECT FROM search_term t WHERE typed.query @> t.term_query)
                THEN ts_rewrite(query, 'SELECT term_query, found_by FROM search_term ORDER BY term, means')
                ELSE query
            END AS query
        FROM typed
    ), compared AS MATERIALIZED (
        -- The first condition is that of the indexes, word for word: PostgreSQL would check any other again for each row.
        SELECT d.type, d.key, d.names, d.summary, d.spelling, d.words, a.query, a.text,
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
                + CASE WHEN text = ANY(string_to_array(spelling, E'\n')) THEN 2 ELSE 0 END
                + ts_rank(words, query) + near + similarity(text, spelling) / 2))::numeric, 6),
        array_to_string(names, ' · '), summary, query
    FROM compared
    WHERE has_code OR has_words OR near >= (SELECT greatest(0.5, 0.65 * max(near)) FROM compared)
$$;
