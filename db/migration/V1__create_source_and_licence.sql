-- Sources and their licences, and the types and functions that the other tables share.

CREATE FUNCTION partial_date_start(value text) RETURNS date
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE
        WHEN value ~ '^[1-9]\d{3}$' THEN make_date(value::int, 1, 1)
        WHEN value ~ '^[1-9]\d{3}-(0[1-9]|1[0-2])$' THEN make_date(left(value, 4)::int, right(value, 2)::int, 1)
        WHEN value ~ '^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$'
            THEN make_date(left(value, 4)::int, substr(value, 6, 2)::int, 1) + right(value, 2)::int - 1
    END;
COMMENT ON FUNCTION partial_date_start(text) IS 'First day that a date known to the day, month or year can mean; null where the text is no such date.';

CREATE FUNCTION partial_date_end(value text) RETURNS date
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE length(value)
        WHEN 4 THEN (partial_date_start(value) + interval '1 year - 1 day')::date
        WHEN 7 THEN (partial_date_start(value) + interval '1 month - 1 day')::date
        ELSE partial_date_start(value)
    END;
COMMENT ON FUNCTION partial_date_end(text) IS 'Last day that a date known to the day, month or year can mean.';

CREATE FUNCTION is_partial_date(value text) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN coalesce(to_char(partial_date_start(value), 'YYYY-MM-DD') LIKE value || '%', false);
COMMENT ON FUNCTION is_partial_date(text) IS 'True for 2020, 2020-02 and 2020-02-20; false for a day that no calendar has.';

CREATE DOMAIN partial_date AS text CONSTRAINT partial_date_exists CHECK (is_partial_date(VALUE));
COMMENT ON DOMAIN partial_date IS 'A date known to the day, month or year: 2020-02-20, 2020-02 or 2020.';
COMMENT ON CONSTRAINT partial_date_exists ON DOMAIN partial_date IS 'a date is written 2020, 2020-02 or 2020-02-20 and exists in the calendar';

CREATE DOMAIN verification_level AS text CONSTRAINT verification_level_known CHECK (VALUE IN ('PRIMARY', 'SECONDARY', 'PRESS'));
COMMENT ON DOMAIN verification_level IS 'How directly the source of a row was consulted.';
COMMENT ON CONSTRAINT verification_level_known ON DOMAIN verification_level IS 'verification is PRIMARY, SECONDARY or PRESS';

-- PL/pgSQL, because it evaluates the expression in a third of the time that an SQL function takes.
CREATE FUNCTION natural_id(VARIADIC parts text[]) RETURNS bigint
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$ BEGIN RETURN ('x' || left(md5(array_to_string(parts, '|', '')), 16))::bit(64)::bigint; END $$;
COMMENT ON FUNCTION natural_id(text[]) IS 'The id of a row whose natural key has several columns: the first 64 bits of the MD5 of its parts, null counting as empty. Equal keys have an equal id in every database and release, so a client may store it. A date takes part as its days since 2000-01-01, because date::text depends on the session.';

CREATE TABLE licence (
    licence        text NOT NULL,
    terms          text NOT NULL,
    commercial_use boolean,
    CONSTRAINT licence_pk PRIMARY KEY (licence)
);
COMMENT ON TABLE licence IS 'Conditions for reusing rows of a source, one row per licence text of the sources.';
COMMENT ON COLUMN licence.licence IS 'The words of source.licence.';
COMMENT ON COLUMN licence.commercial_use IS 'Whether commercial use is allowed; null if the licence does not say.';

CREATE TABLE source (
    code          text NOT NULL,
    title         text NOT NULL,
    publisher     text NOT NULL,
    kind          text NOT NULL,
    url           text,
    licence       text,
    published     partial_date,
    retrieved     text,
    CONSTRAINT source_pk PRIMARY KEY (code),
    CONSTRAINT source_licence_fk FOREIGN KEY (licence) REFERENCES licence DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT source_code_form CHECK (code ~ '^[A-Z0-9][A-Z0-9_-]*$'),
    CONSTRAINT source_kind_known CHECK (kind IN ('DATASET', 'ENCYCLOPAEDIA', 'LAW', 'LAW_COPY', 'OBSERVATORY', 'OFFICIAL_PAGE',
        'OFFICIAL_STATEMENT', 'OFFICIAL_TEXT_REPRINT', 'PRESS', 'STATE_TREATY_RECORD', 'THINK_TANK', 'TREATY_RECORD',
        'TREATY_RECORD_COPY', 'UN_PAGE', 'UN_TEXT_REPRINT'))
);
COMMENT ON COLUMN source.published IS 'Day, month or year of publication; null where the publisher states none.';
COMMENT ON COLUMN source.retrieved IS 'How and from which copy the source was read.';
COMMENT ON CONSTRAINT source_code_form ON source IS 'a code is upper-case letters, digits, - and _';
COMMENT ON CONSTRAINT source_kind_known ON source IS 'not one of the source kinds that FORMAT.md lists';
CREATE INDEX source_licence_idx ON source (licence);
