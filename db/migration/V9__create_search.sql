-- What a person types finds what is meant: whatever the accents, the endings of the words and a slip of the finger.

-- Both are trusted: the owner of the database may create them.
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
    term       text NOT NULL,
    means      text NOT NULL,
    term_query tsquery NOT NULL GENERATED ALWAYS AS (plainto_tsquery('atlas'::regconfig, plain(term))) STORED,
    found_by   tsquery NOT NULL GENERATED ALWAYS AS
        (plainto_tsquery('atlas'::regconfig, plain(term)) || plainto_tsquery('atlas'::regconfig, plain(means))) STORED,
    CONSTRAINT search_term_pk PRIMARY KEY (term, means),
    CONSTRAINT search_term_says_something_else CHECK (term <> means)
);
COMMENT ON TABLE search_term IS 'Words under which a person looks for what the rows call otherwise.';
COMMENT ON COLUMN search_term.term_query IS 'The words of the term, as a search has them.';
COMMENT ON COLUMN search_term.found_by IS 'The query that replaces them: the term or its meaning.';
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
