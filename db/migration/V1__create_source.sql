-- Who says so: every other row of the atlas names a row of this table.

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

CREATE TABLE source (
    code          text NOT NULL,
    title         text NOT NULL,
    publisher     text NOT NULL,
    kind          text NOT NULL,
    url           text,
    licence       text,
    published     text,
    retrieved     text,
    CONSTRAINT source_pk PRIMARY KEY (code),
    CONSTRAINT source_code_form CHECK (code ~ '^[A-Z0-9][A-Z0-9_-]*$'),
    CONSTRAINT source_kind_known CHECK (kind IN ('DATASET', 'ENCYCLOPAEDIA', 'LAW', 'LAW_COPY', 'OBSERVATORY', 'OFFICIAL_PAGE',
        'OFFICIAL_STATEMENT', 'OFFICIAL_TEXT_REPRINT', 'PRESS', 'STATE_TREATY_RECORD', 'THINK_TANK', 'TREATY_RECORD',
        'TREATY_RECORD_COPY', 'UN_PAGE', 'UN_TEXT_REPRINT')),
    CONSTRAINT source_published_is_partial_date CHECK (is_partial_date(published))
);
COMMENT ON COLUMN source.published IS 'Day, month or year of publication; null where the publisher states none.';
COMMENT ON COLUMN source.retrieved IS 'How and from which copy the source was read.';
COMMENT ON CONSTRAINT source_code_form ON source IS 'a code is upper-case letters, digits, - and _';
COMMENT ON CONSTRAINT source_kind_known ON source IS 'not one of the source kinds that FORMAT.md lists';
COMMENT ON CONSTRAINT source_published_is_partial_date ON source IS 'a date is written 2020, 2020-02 or 2020-02-20 and exists in the calendar';
CREATE INDEX source_kind_idx ON source (kind);

CREATE TABLE edition (
    source_code    text NOT NULL,
    indicator_code text NOT NULL,
    series_code    text NOT NULL,
    holds          text NOT NULL,
    first_year     int,
    last_year      int,
    CONSTRAINT edition_pk PRIMARY KEY (source_code, indicator_code),
    CONSTRAINT edition_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT edition_holds_known CHECK (holds IN ('ALL', 'CHANGES')),
    CONSTRAINT edition_years_in_order CHECK (first_year <= last_year)
);
COMMENT ON TABLE edition IS 'Which sources are editions of one series for an indicator: readings of one series in several editions are revisions, not rivals.';
COMMENT ON COLUMN edition.holds IS 'ALL: every value of the edition is loaded. CHANGES: only the values that a later edition changed or withdrew; a missing row means the same value as in the newest edition.';
COMMENT ON COLUMN edition.last_year IS 'Newest year that the edition is known to hold.';
COMMENT ON CONSTRAINT edition_holds_known ON edition IS 'an edition holds ALL or CHANGES';
COMMENT ON CONSTRAINT edition_years_in_order ON edition IS 'the first year lies after the last';
CREATE INDEX edition_indicator_idx ON edition (indicator_code);
CREATE INDEX edition_series_idx ON edition (series_code);
