CREATE TABLE initiative (
    code         text NOT NULL,
    country_code text NOT NULL,
    name         text NOT NULL,
    body         text,
    kind         text NOT NULL,
    started      partial_date,
    legal_basis  text,
    summary      text NOT NULL,
    source_code  text NOT NULL,
    verification verification_level NOT NULL,
    CONSTRAINT initiative_pk PRIMARY KEY (code),
    CONSTRAINT initiative_country_fk FOREIGN KEY (country_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT initiative_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT initiative_kind_known CHECK (kind IN ('CAPACITY_BUILDING', 'CONNECTIVITY'))
);
COMMENT ON CONSTRAINT initiative_kind_known ON initiative IS 'kind is CAPACITY_BUILDING or CONNECTIVITY';
CREATE INDEX initiative_country_idx ON initiative (country_code);
CREATE INDEX initiative_source_idx ON initiative (source_code);

CREATE TABLE initiative_figure (
    initiative_code text NOT NULL,
    measure         text NOT NULL,
    value           numeric,
    low             numeric,
    high            numeric,
    unit            text NOT NULL,
    period_start    date,
    period_end      date,
    qualifier       text NOT NULL,
    note            text,
    source_code     text NOT NULL,
    verification    verification_level NOT NULL,
    id bigint GENERATED ALWAYS AS (natural_id(initiative_code, measure,
        (period_start - date '2000-01-01')::text, source_code, value::text)) STORED,
    CONSTRAINT initiative_figure_pk PRIMARY KEY (id),
    CONSTRAINT initiative_figure_key UNIQUE NULLS NOT DISTINCT (initiative_code, measure, period_start, source_code, value),
    CONSTRAINT initiative_figure_initiative_fk FOREIGN KEY (initiative_code) REFERENCES initiative DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT initiative_figure_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT initiative_figure_says_something CHECK (value IS NOT NULL OR low IS NOT NULL),
    CONSTRAINT initiative_figure_range_whole CHECK ((low IS NULL) = (high IS NULL) AND low <= high),
    CONSTRAINT initiative_figure_period_in_order CHECK (period_end IS NULL OR period_start <= period_end),
    CONSTRAINT initiative_figure_qualifier_known CHECK (qualifier IN ('EXACT', 'ABOUT', 'ALMOST', 'AT_LEAST', 'AT_MOST', 'RANGE', 'ESTIMATE', 'LESS_THAN', 'DERIVED', 'YEAR_INFERRED'))
);
COMMENT ON CONSTRAINT initiative_figure_says_something ON initiative_figure IS 'a figure has a value or a range';
COMMENT ON CONSTRAINT initiative_figure_range_whole ON initiative_figure IS 'low and high stand together, low first';
COMMENT ON CONSTRAINT initiative_figure_period_in_order ON initiative_figure IS 'the period ends before it starts, or has an end without a start';
COMMENT ON CONSTRAINT initiative_figure_qualifier_known ON initiative_figure IS 'not one of the qualifiers that FORMAT.md lists';
CREATE INDEX initiative_figure_source_idx ON initiative_figure (source_code);

CREATE TABLE finding (
    code         text NOT NULL,
    actor_code   text NOT NULL,
    topic        text NOT NULL,
    summary      text NOT NULL,
    basis        text NOT NULL,
    source_code  text NOT NULL,
    verification verification_level NOT NULL,
    CONSTRAINT finding_pk PRIMARY KEY (code),
    CONSTRAINT finding_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT finding_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT finding_topic_known CHECK (topic IN ('CAPACITY_BUILDING', 'CONFIDENCE_BUILDING', 'CONNECTIVITY', 'CYBERCRIME', 'CYBERSECURITY',
        'CYBER_DIALOGUES', 'CYBER_DIPLOMACY', 'DIGITAL_ECONOMY', 'INTERNATIONAL_LAW', 'NORMS', 'SHARED_VISION',
        'STRATEGIC_PARTNERSHIP', 'UN_PROCESS')),
    CONSTRAINT finding_basis_known CHECK (basis IN ('STATED', 'ABSENCE'))
);
COMMENT ON CONSTRAINT finding_topic_known ON finding IS 'not one of the topics that FORMAT.md lists';
COMMENT ON CONSTRAINT finding_basis_known ON finding IS 'basis is STATED or ABSENCE';
CREATE INDEX finding_actor_idx ON finding (actor_code);
CREATE INDEX finding_source_idx ON finding (source_code);

CREATE TABLE finding_actor (
    finding_code text NOT NULL,
    actor_code   text NOT NULL,
    position     int NOT NULL,
    CONSTRAINT finding_actor_pk PRIMARY KEY (finding_code, actor_code),
    CONSTRAINT finding_actor_finding_fk FOREIGN KEY (finding_code) REFERENCES finding DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT finding_actor_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT finding_actor_position_positive CHECK (position > 0)
);
COMMENT ON CONSTRAINT finding_actor_position_positive ON finding_actor IS 'positions start at 1';
CREATE INDEX finding_actor_actor_idx ON finding_actor (actor_code);

CREATE VIEW finding_concern AS
    SELECT code AS finding_code, actor_code FROM finding
    UNION
    SELECT finding_code, actor_code FROM finding_actor;
COMMENT ON VIEW finding_concern IS 'Actors that a finding concerns: its subject and the actors that it names.';

CREATE TABLE finding_related (
    finding_code       text NOT NULL,
    position           int NOT NULL,
    norm_code          text,
    law_principle_code text,
    measure_code       text,
    instrument_code    text,
    process_code       text,
    dialogue_code      text,
    partnership_code   text,
    initiative_code    text,
    CONSTRAINT finding_related_pk PRIMARY KEY (finding_code, position),
    CONSTRAINT finding_related_finding_fk FOREIGN KEY (finding_code) REFERENCES finding DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT finding_related_norm_fk FOREIGN KEY (norm_code) REFERENCES norm DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT finding_related_law_principle_fk FOREIGN KEY (law_principle_code) REFERENCES law_principle DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT finding_related_measure_fk FOREIGN KEY (measure_code) REFERENCES measure DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT finding_related_instrument_fk FOREIGN KEY (instrument_code) REFERENCES instrument DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT finding_related_process_fk FOREIGN KEY (process_code) REFERENCES process DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT finding_related_dialogue_fk FOREIGN KEY (dialogue_code) REFERENCES dialogue DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT finding_related_partnership_fk FOREIGN KEY (partnership_code) REFERENCES partnership DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT finding_related_initiative_fk FOREIGN KEY (initiative_code) REFERENCES initiative DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT finding_related_names_one CHECK (num_nonnulls(norm_code, law_principle_code, measure_code, instrument_code, process_code, dialogue_code, partnership_code, initiative_code) = 1),
    CONSTRAINT finding_related_position_positive CHECK (position > 0)
);
COMMENT ON CONSTRAINT finding_related_names_one ON finding_related IS 'a row names exactly one related thing';
COMMENT ON CONSTRAINT finding_related_position_positive ON finding_related IS 'positions start at 1';
CREATE INDEX finding_related_norm_idx ON finding_related (norm_code);
CREATE INDEX finding_related_law_principle_idx ON finding_related (law_principle_code);
CREATE INDEX finding_related_measure_idx ON finding_related (measure_code);
CREATE INDEX finding_related_instrument_idx ON finding_related (instrument_code);
CREATE INDEX finding_related_process_idx ON finding_related (process_code);
CREATE INDEX finding_related_dialogue_idx ON finding_related (dialogue_code);
CREATE INDEX finding_related_partnership_idx ON finding_related (partnership_code);
CREATE INDEX finding_related_initiative_idx ON finding_related (initiative_code);

CREATE TABLE national_position (
    code         text NOT NULL,
    actor_code   text NOT NULL,
    title        text NOT NULL,
    date         partial_date,
    url          text,
    note         text,
    source_code  text NOT NULL,
    verification verification_level NOT NULL,
    CONSTRAINT national_position_pk PRIMARY KEY (code),
    CONSTRAINT national_position_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT national_position_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE national_position IS 'A published view on how international law applies in cyberspace.';
CREATE INDEX national_position_actor_idx ON national_position (actor_code);
CREATE INDEX national_position_source_idx ON national_position (source_code);

CREATE TABLE discrepancy (
    code           text NOT NULL,
    subject        text NOT NULL,
    what           text NOT NULL,
    likely_reason  text,
    indicator_code text,
    year           int,
    CONSTRAINT discrepancy_pk PRIMARY KEY (code),
    CONSTRAINT discrepancy_indicator_fk FOREIGN KEY (indicator_code) REFERENCES indicator DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT discrepancy_year_range CHECK (year BETWEEN 1900 AND 2100)
);
COMMENT ON TABLE discrepancy IS 'Two sources that cannot both be right, or that measure different things under one name.';
COMMENT ON CONSTRAINT discrepancy_year_range ON discrepancy IS 'the year lies outside 1900 to 2100';
CREATE INDEX discrepancy_indicator_idx ON discrepancy (indicator_code, year);

CREATE TABLE discrepancy_reading (
    discrepancy_code text NOT NULL,
    position         int NOT NULL,
    statement        text NOT NULL,
    source_code      text,
    CONSTRAINT discrepancy_reading_pk PRIMARY KEY (discrepancy_code, position),
    CONSTRAINT discrepancy_reading_discrepancy_fk FOREIGN KEY (discrepancy_code) REFERENCES discrepancy DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT discrepancy_reading_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT discrepancy_reading_position_positive CHECK (position > 0)
);
COMMENT ON CONSTRAINT discrepancy_reading_position_positive ON discrepancy_reading IS 'positions start at 1';
CREATE INDEX discrepancy_reading_source_idx ON discrepancy_reading (source_code);

CREATE TABLE discrepancy_actor (
    discrepancy_code text NOT NULL,
    actor_code       text NOT NULL,
    position         int NOT NULL,
    CONSTRAINT discrepancy_actor_pk PRIMARY KEY (discrepancy_code, actor_code),
    CONSTRAINT discrepancy_actor_discrepancy_fk FOREIGN KEY (discrepancy_code) REFERENCES discrepancy DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT discrepancy_actor_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT discrepancy_actor_position_positive CHECK (position > 0)
);
COMMENT ON CONSTRAINT discrepancy_actor_position_positive ON discrepancy_actor IS 'positions start at 1';
CREATE INDEX discrepancy_actor_actor_idx ON discrepancy_actor (actor_code);

CREATE TABLE gap (
    code    text NOT NULL,
    subject text NOT NULL,
    missing text NOT NULL,
    why     text,
    CONSTRAINT gap_pk PRIMARY KEY (code)
);
COMMENT ON TABLE gap IS 'What the atlas knows that it does not know.';

CREATE TABLE gap_actor (
    gap_code   text NOT NULL,
    actor_code text NOT NULL,
    position   int NOT NULL,
    CONSTRAINT gap_actor_pk PRIMARY KEY (gap_code, actor_code),
    CONSTRAINT gap_actor_gap_fk FOREIGN KEY (gap_code) REFERENCES gap DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT gap_actor_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT gap_actor_position_positive CHECK (position > 0)
);
COMMENT ON CONSTRAINT gap_actor_position_positive ON gap_actor IS 'positions start at 1';
CREATE INDEX gap_actor_actor_idx ON gap_actor (actor_code);
