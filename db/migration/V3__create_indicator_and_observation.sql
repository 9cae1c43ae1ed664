CREATE TABLE indicator (
    code        text NOT NULL,
    name        text NOT NULL,
    definition  text NOT NULL,
    category    text NOT NULL,
    unit        text NOT NULL,
    direction   text NOT NULL,
    scale_min   numeric,
    scale_max   numeric,
    source_code text,
    CONSTRAINT indicator_pk PRIMARY KEY (code),
    CONSTRAINT indicator_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT indicator_code_form CHECK (code ~ '^[a-z][a-z0-9_]*$'),
    CONSTRAINT indicator_category_known CHECK (category IN ('AFFORDABILITY', 'CONNECTIVITY', 'CYBERSECURITY', 'DENOMINATORS',
        'DIGITAL_GOVERNMENT', 'DIPLOMACY', 'ECONOMY')),
    CONSTRAINT indicator_direction_known CHECK (direction IN ('HIGHER_BETTER', 'LOWER_BETTER', 'NEUTRAL')),
    CONSTRAINT indicator_scale_in_order CHECK (scale_min < scale_max)
);
COMMENT ON CONSTRAINT indicator_code_form ON indicator IS 'a code is lower-case letters, digits and _';
COMMENT ON CONSTRAINT indicator_category_known ON indicator IS 'not one of the categories that FORMAT.md lists';
COMMENT ON CONSTRAINT indicator_direction_known ON indicator IS 'direction is HIGHER_BETTER, LOWER_BETTER or NEUTRAL';
COMMENT ON CONSTRAINT indicator_scale_in_order ON indicator IS 'scale_min is not below scale_max';
CREATE INDEX indicator_source_idx ON indicator (source_code);

CREATE TABLE edition (
    source_code    text NOT NULL,
    indicator_code text NOT NULL,
    series_code    text NOT NULL,
    holds          text NOT NULL,
    first_year     int,
    last_year      int,
    CONSTRAINT edition_pk PRIMARY KEY (source_code, indicator_code),
    CONSTRAINT edition_indicator_fk FOREIGN KEY (indicator_code) REFERENCES indicator DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT edition_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT edition_holds_known CHECK (holds IN ('ALL', 'CHANGES')),
    CONSTRAINT edition_years_in_order CHECK (first_year <= last_year)
);
COMMENT ON TABLE edition IS 'Sources that are editions of one series for an indicator: observations of one series in several editions are revisions, not rivals.';
COMMENT ON COLUMN edition.holds IS 'ALL: every value of the edition is loaded. CHANGES: only the values that a later edition changed or withdrew; a missing row means the same value as in the newest edition.';
COMMENT ON COLUMN edition.last_year IS 'Newest year that the edition is known to hold.';
COMMENT ON CONSTRAINT edition_holds_known ON edition IS 'an edition holds ALL or CHANGES';
COMMENT ON CONSTRAINT edition_years_in_order ON edition IS 'the first year lies after the last';
CREATE INDEX edition_indicator_idx ON edition (indicator_code);

CREATE TABLE observation (
    actor_code     text NOT NULL,
    indicator_code text NOT NULL,
    period_start   date,
    period_end     date,
    value          numeric,
    low            numeric,
    high           numeric,
    qualifier      text NOT NULL,
    decimals       int,
    rank           int,
    rank_low       int,
    rank_high      int,
    rank_of        int,
    tier           text,
    base           text,
    population     text NOT NULL,
    edition        text,
    published      partial_date,
    note           text,
    source_code    text NOT NULL,
    verification   verification_level NOT NULL,
    id bigint GENERATED ALWAYS AS (natural_id(actor_code, indicator_code, source_code,
        (period_start - date '2000-01-01')::text, (period_end - date '2000-01-01')::text, base, tier)) STORED,
    year int GENERATED ALWAYS AS (extract(year FROM period_end)::int) STORED,
    whole_period boolean GENERATED ALWAYS AS (period_start IS NOT NULL
        AND extract(doy FROM period_start) = 1 AND extract(month FROM period_end) = 12 AND extract(day FROM period_end) = 31) STORED,
    CONSTRAINT observation_pk PRIMARY KEY (id),
    CONSTRAINT observation_key UNIQUE NULLS NOT DISTINCT (actor_code, indicator_code, source_code, period_start, period_end, base, tier),
    CONSTRAINT observation_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT observation_indicator_fk FOREIGN KEY (indicator_code) REFERENCES indicator DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT observation_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT observation_period_whole CHECK ((period_start IS NULL) = (period_end IS NULL)),
    CONSTRAINT observation_period_in_order CHECK (period_start <= period_end),
    CONSTRAINT observation_period_sane CHECK (period_end BETWEEN date '1900-01-01' AND date '2100-12-31'),
    CONSTRAINT observation_says_something CHECK (value IS NOT NULL OR low IS NOT NULL OR rank IS NOT NULL OR rank_low IS NOT NULL OR tier IS NOT NULL),
    CONSTRAINT observation_range_whole CHECK ((low IS NULL) = (high IS NULL) AND low <= high),
    CONSTRAINT observation_qualifier_known CHECK (qualifier IN ('EXACT', 'ABOUT', 'ALMOST', 'AT_LEAST', 'AT_MOST', 'RANGE', 'ESTIMATE',
        'LESS_THAN', 'DERIVED', 'YEAR_INFERRED')),
    CONSTRAINT observation_decimals_range CHECK (decimals BETWEEN 0 AND 12),
    CONSTRAINT observation_rank_range CHECK (rank >= 1 AND (rank_of IS NULL OR rank <= rank_of)),
    CONSTRAINT observation_rank_bounds CHECK ((rank_low IS NULL) = (rank_high IS NULL) AND rank_low >= 1 AND rank_low <= rank_high),
    CONSTRAINT observation_population_known CHECK (population IN ('WHOLE', 'PART'))
);
COMMENT ON TABLE observation IS 'One published value of one indicator for one actor and period, as one source has it.';
COMMENT ON COLUMN observation.decimals IS 'Decimals of the published figure if they are known to be fewer than the value shows; 0 for a figure published as a whole number.';
COMMENT ON COLUMN observation.base IS 'Who or what was counted, if the source says so.';
COMMENT ON COLUMN observation.population IS 'WHOLE: the base that the indicator is defined on. PART: a part of it, such as people aged 6 and over.';
COMMENT ON COLUMN observation.published IS 'When this observation was published, if that is known more exactly than for its source as a whole.';
COMMENT ON CONSTRAINT observation_period_whole ON observation IS 'period_start and period_end stand together or not at all';
COMMENT ON CONSTRAINT observation_period_in_order ON observation IS 'the period ends before it starts';
COMMENT ON CONSTRAINT observation_period_sane ON observation IS 'the period lies outside 1900 to 2100';
COMMENT ON CONSTRAINT observation_says_something ON observation IS 'an observation has a value, a range, a rank or a tier';
COMMENT ON CONSTRAINT observation_range_whole ON observation IS 'low and high stand together, low first';
COMMENT ON CONSTRAINT observation_qualifier_known ON observation IS 'not one of the qualifiers that FORMAT.md lists';
COMMENT ON CONSTRAINT observation_decimals_range ON observation IS 'decimals lie between 0 and 12';
COMMENT ON CONSTRAINT observation_rank_range ON observation IS 'a rank starts at 1 and is not above rank_of';
COMMENT ON CONSTRAINT observation_rank_bounds ON observation IS 'rank_low and rank_high stand together, rank_low first';
COMMENT ON CONSTRAINT observation_population_known ON observation IS 'population is WHOLE or PART';
CREATE INDEX observation_actor_idx ON observation (actor_code, indicator_code, year);
CREATE INDEX observation_indicator_idx ON observation (indicator_code);
CREATE INDEX observation_source_idx ON observation (source_code, indicator_code, actor_code);

-- Maintained by db/derived: requests read an observation and its standing far more often than rows are loaded, so both are in one row,
-- and an index knows which observation is the preferred one.
CREATE TABLE observation_standing (
    id             bigint NOT NULL,
    actor_code     text NOT NULL,
    indicator_code text NOT NULL,
    period_start   date,
    period_end     date,
    year           int,
    whole_period   boolean,
    value          numeric,
    low            numeric,
    high           numeric,
    qualifier      text NOT NULL,
    decimals       int,
    rank           int,
    rank_low       int,
    rank_high      int,
    rank_of        int,
    tier           text,
    base           text,
    population     text NOT NULL,
    edition        text,
    published      partial_date,
    note           text,
    source_code    text NOT NULL,
    verification   verification_level NOT NULL,
    published_on   date,
    unchanged_in   text,
    place          int,
    current        boolean NOT NULL,
    preferred      boolean NOT NULL,
    because        text NOT NULL,
    readings       int NOT NULL,
    disputed       boolean NOT NULL,
    spread         numeric,
    state          int,
    world_position int,
    world_sharing  int,
    world_placed   int,
    CONSTRAINT observation_standing_pk PRIMARY KEY (id),
    CONSTRAINT observation_standing_observation_fk FOREIGN KEY (id) REFERENCES observation ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE observation_standing IS 'Every observation with its standing of today among those of the same actor, indicator and year; one that a later edition superseded is not current.';
COMMENT ON COLUMN observation_standing.state IS 'Which of the successive states of the year the observation is about, counted from 1; rivals are of one state.';
COMMENT ON COLUMN observation_standing.world_position IS 'Place of a country by the preferred observations of the indicator and year that have a value, from 1; null for any other observation.';
COMMENT ON COLUMN observation_standing.world_sharing IS 'Number of countries that have that place; null if it has none.';
COMMENT ON COLUMN observation_standing.world_placed IS 'Number of countries that have a place; null if it has none.';
CREATE INDEX observation_standing_actor_idx ON observation_standing (actor_code, indicator_code, year);
CREATE INDEX observation_standing_indicator_idx ON observation_standing (indicator_code, year, actor_code);
CREATE INDEX observation_standing_source_idx ON observation_standing (source_code, indicator_code, actor_code);
CREATE INDEX observation_standing_preferred_actor_idx ON observation_standing (actor_code, year, indicator_code) INCLUDE (value, id) WHERE preferred;
CREATE INDEX observation_standing_preferred_indicator_idx ON observation_standing (indicator_code, year, actor_code) INCLUDE (value) WHERE preferred;
CREATE INDEX observation_standing_position_idx ON observation_standing (indicator_code, year, world_position, actor_code COLLATE "C")
    WHERE world_position IS NOT NULL;
