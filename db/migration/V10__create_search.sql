-- What a person types finds what is meant: whatever the accents, the endings of the words and a slip of the finger.

-- Both are trusted: whoever owns the database may create them.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Immutable, because the dictionary is named: no setting of a session changes the answer.
CREATE FUNCTION plain(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(unaccent('unaccent'::regdictionary, translate(value, '''’‘ʼʻ`´', '')));
COMMENT ON FUNCTION plain(text) IS 'A text as one compares it: lower case, without accents and apostrophes.';

CREATE FUNCTION plain_code(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN regexp_replace(plain(value), '[^[:alnum:]]', '', 'g');
COMMENT ON FUNCTION plain_code(text) IS 'A code or reference as one compares it, by letters and digits alone: A/RES/66/24 is a res 66-24.';

CREATE TEXT SEARCH CONFIGURATION atlas (COPY = english);
ALTER TEXT SEARCH CONFIGURATION atlas ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
COMMENT ON TEXT SEARCH CONFIGURATION atlas IS 'English, the language of the rows, without accents.';

CREATE FUNCTION search_words(value text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN to_tsvector('atlas'::regconfig, plain(value) || ' ' || plain(translate(value, '''’‘ʼʻ`´', '       ')));
COMMENT ON FUNCTION search_words(text) IS 'The words of a text; d''Ivoire is both divoire and ivoire.';

CREATE TABLE search_term (
    term  text NOT NULL,
    means text NOT NULL,
    CONSTRAINT search_term_pk PRIMARY KEY (term, means),
    CONSTRAINT search_term_says_something_else CHECK (term <> means)
);
COMMENT ON TABLE search_term IS 'Words under which a person looks for what the rows call otherwise.';
COMMENT ON CONSTRAINT search_term_says_something_else ON search_term IS 'a term finds itself already';

-- One row per thing that can be found, kept by db/derived.
CREATE TABLE search_document (
    type        text NOT NULL,
    key         text NOT NULL,
    codes       text[] NOT NULL,
    names       text[] NOT NULL,
    summary     text,
    spelling    text NOT NULL,
    words       tsvector NOT NULL,
    CONSTRAINT search_document_pk PRIMARY KEY (type, key)
);
COMMENT ON COLUMN search_document.type IS 'GraphQL name of the type.';
COMMENT ON COLUMN search_document.key IS 'Key within the type, as in its global id.';
COMMENT ON COLUMN search_document.codes IS 'Codes and references, as plain_code writes them.';
COMMENT ON COLUMN search_document.names IS 'Names in all stored languages, or the title, as they are shown.';
COMMENT ON COLUMN search_document.spelling IS 'The names as plain writes them, one per line.';
COMMENT ON COLUMN search_document.words IS 'Names and codes weigh A, titles B, summaries C, the rest D.';
CREATE INDEX search_document_words_idx ON search_document USING gin (words);
CREATE INDEX search_document_codes_idx ON search_document USING gin (codes);
CREATE INDEX search_document_spelling_idx ON search_document USING gin (spelling gin_trgm_ops);

-- Loads the module, which alone knows the setting below.
SELECT similarity('', '');

-- What a text finds. Words must all be there (websearch_to_tsquery: "a phrase", -without, this or that), a code must be the code; a
-- name may be spelt nearly so, unless the text has one of those signs, which ask for exactness. What is spelt much less nearly than
-- the nearest is left out: "perou" is Pérou, and no longer "per person".
CREATE FUNCTION search_hit(question text, types text[])
RETURNS TABLE (type text, key text, score numeric, names text, summary text, query tsquery)
LANGUAGE sql STABLE PARALLEL SAFE
SET pg_trgm.word_similarity_threshold = 0.5
AS $$
    WITH asked AS (
        SELECT plain(question) AS text, plain_code(question) AS code,
            ts_rewrite(websearch_to_tsquery('atlas', plain(question)),
                'SELECT plainto_tsquery(''atlas'', plain(term)), plainto_tsquery(''atlas'', plain(term)) || plainto_tsquery(''atlas'', plain(means))'
                ' FROM search_term ORDER BY term, means') AS query,
            length(plain_code(question)) > 2 AND question !~* '"|(^|\s)-|\mor\M' AS loose
    ), compared AS (
        SELECT d.*, a.query, a.text,
            d.codes @> ARRAY[a.code] AS has_code,
            d.words @@ a.query AND querytree(a.query) <> 'T' AS has_words,
            CASE WHEN a.loose THEN word_similarity(a.text, d.spelling) ELSE 0 END AS near
        FROM asked a CROSS JOIN search_document d
        WHERE (types IS NULL OR d.type = ANY(types))
          AND (d.codes @> ARRAY[a.code] OR d.words @@ a.query OR (a.loose AND a.text <% d.spelling))
    ), found AS (
        SELECT *, max(near) OVER () AS nearest FROM compared
    )
    SELECT type, key,
        round((
            -- What stands by itself comes before what carries it out or speaks of it.
            CASE type WHEN 'Source' THEN 0.5 WHEN 'Measure' THEN 0.8 WHEN 'Finding' THEN 0.8 ELSE 1 END * (
                CASE WHEN has_code THEN 2 ELSE 0 END
                + CASE WHEN text = ANY(string_to_array(spelling, E'\n')) THEN 2 ELSE 0 END
                + ts_rank(words, query) + near + similarity(text, spelling) / 2))::numeric, 6),
        array_to_string(names, ' · '), summary, query
    FROM found
    WHERE has_code OR has_words OR near >= greatest(0.5, 0.65 * nearest)
$$;
COMMENT ON FUNCTION search_hit(text, text[]) IS 'The things that a text finds, with a score that compares the hits of one text; null for the types means all.';

CREATE FUNCTION search_snippet(names text, summary text, query tsquery) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN concat_ws(': ',
        ts_headline('atlas'::regconfig, nullif(translate(names, '«»', '“”'), ''), query, 'StartSel=«, StopSel=», HighlightAll=true'),
        ts_headline('atlas'::regconfig, translate(summary, '«»', '“”'), query, 'StartSel=«, StopSel=», MaxWords=30, MinWords=15'));
COMMENT ON FUNCTION search_snippet(text, text, tsquery) IS 'The names and the passage of the summary that fits best, with « » around the words that were found.';
