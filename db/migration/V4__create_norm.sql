CREATE TABLE norm (
    code         text NOT NULL,
    framework    text NOT NULL,
    number       int,
    letter       text,
    title        text NOT NULL,
    summary      text NOT NULL,
    subject      text,
    direction    text NOT NULL,
    binding      boolean NOT NULL,
    document     text,
    paragraph    text,
    adopted      partial_date,
    source_code  text NOT NULL,
    verification verification_level NOT NULL,
    CONSTRAINT norm_pk PRIMARY KEY (code),
    CONSTRAINT norm_number_unique UNIQUE (framework, number),
    CONSTRAINT norm_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT norm_direction_known CHECK (direction IN ('DO', 'DO_NOT')),
    CONSTRAINT norm_letter_form CHECK (letter ~ '^[a-z]$')
);
COMMENT ON COLUMN norm.subject IS 'What the norm is about, by the atlas''s own grouping; norms of one subject are related.';
COMMENT ON CONSTRAINT norm_direction_known ON norm IS 'direction is DO or DO_NOT';
COMMENT ON CONSTRAINT norm_letter_form ON norm IS 'a letter is a single lower-case letter';
CREATE INDEX norm_source_idx ON norm (source_code);

CREATE TABLE endorsement (
    actor_code   text NOT NULL,
    norm_code    text NOT NULL,
    manner       text NOT NULL,
    date         partial_date,
    source_code  text NOT NULL,
    verification verification_level NOT NULL,
    id bigint GENERATED ALWAYS AS (natural_id(actor_code, norm_code, source_code)) STORED,
    CONSTRAINT endorsement_pk PRIMARY KEY (actor_code, norm_code, source_code),
    CONSTRAINT endorsement_id_unique UNIQUE (id),
    CONSTRAINT endorsement_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT endorsement_norm_fk FOREIGN KEY (norm_code) REFERENCES norm DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT endorsement_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX endorsement_norm_idx ON endorsement (norm_code);
CREATE INDEX endorsement_source_idx ON endorsement (source_code);

CREATE TABLE law_principle (
    code         text NOT NULL,
    title        text NOT NULL,
    summary      text NOT NULL,
    document     text NOT NULL,
    paragraph    text,
    binding      boolean NOT NULL,
    source_code  text NOT NULL,
    verification verification_level NOT NULL,
    CONSTRAINT law_principle_pk PRIMARY KEY (code),
    CONSTRAINT law_principle_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX law_principle_source_idx ON law_principle (source_code);

CREATE TABLE measure (
    code              text NOT NULL,
    organisation_code text NOT NULL,
    number            int,
    title             text NOT NULL,
    summary           text,
    kind              text NOT NULL,
    decision          text,
    adopted           partial_date,
    source_code       text NOT NULL,
    verification      verification_level NOT NULL,
    CONSTRAINT measure_pk PRIMARY KEY (code),
    CONSTRAINT measure_number_unique UNIQUE (organisation_code, number),
    CONSTRAINT measure_organisation_fk FOREIGN KEY (organisation_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT measure_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT measure_kind_known CHECK (kind IN ('MEASURE', 'OBJECTIVE'))
);
COMMENT ON CONSTRAINT measure_kind_known ON measure IS 'kind is MEASURE or OBJECTIVE';
CREATE INDEX measure_source_idx ON measure (source_code);

CREATE TABLE process (
    code          text NOT NULL,
    name          text NOT NULL,
    body          text NOT NULL,
    start_date    partial_date,
    end_date      partial_date,
    outcome       text NOT NULL,
    document      text,
    mandate       text,
    chair_code    text,
    members_count int,
    note          text,
    source_code   text NOT NULL,
    verification  verification_level NOT NULL,
    CONSTRAINT process_pk PRIMARY KEY (code),
    CONSTRAINT process_chair_fk FOREIGN KEY (chair_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT process_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT process_outcome_known CHECK (outcome IN ('CONSENSUS_REPORT', 'NO_CONSENSUS', 'ONGOING')),
    CONSTRAINT process_members_count_positive CHECK (members_count > 0)
);
COMMENT ON CONSTRAINT process_outcome_known ON process IS 'outcome is CONSENSUS_REPORT, NO_CONSENSUS or ONGOING';
COMMENT ON CONSTRAINT process_members_count_positive ON process IS 'members_count is not above 0';
CREATE INDEX process_chair_idx ON process (chair_code);
CREATE INDEX process_source_idx ON process (source_code);

CREATE TABLE process_member (
    process_code text NOT NULL,
    actor_code   text NOT NULL,
    role         text NOT NULL,
    source_code  text NOT NULL,
    verification verification_level NOT NULL,
    id bigint GENERATED ALWAYS AS (natural_id(process_code, actor_code, source_code)) STORED,
    CONSTRAINT process_member_pk PRIMARY KEY (process_code, actor_code, source_code),
    CONSTRAINT process_member_id_unique UNIQUE (id),
    CONSTRAINT process_member_process_fk FOREIGN KEY (process_code) REFERENCES process DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT process_member_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT process_member_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT process_member_role_known CHECK (role IN ('CHAIR', 'MEMBER'))
);
COMMENT ON CONSTRAINT process_member_role_known ON process_member IS 'role is CHAIR or MEMBER';
CREATE INDEX process_member_actor_idx ON process_member (actor_code);
CREATE INDEX process_member_source_idx ON process_member (source_code);

CREATE TABLE process_milestone (
    process_code text NOT NULL,
    event        text NOT NULL,
    date         partial_date,
    document     text,
    note         text,
    source_code  text NOT NULL,
    verification verification_level NOT NULL,
    CONSTRAINT process_milestone_key UNIQUE NULLS NOT DISTINCT (process_code, event, date, source_code),
    CONSTRAINT process_milestone_process_fk FOREIGN KEY (process_code) REFERENCES process DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT process_milestone_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT process_milestone_event_known CHECK (event IN ('COMPENDIUM_PUBLISHED', 'ENDORSED_BY_GENERAL_ASSEMBLY', 'FIRST_PLENARY',
        'ORGANISATIONAL_SESSION', 'PROGRESS_REPORT', 'REPORT_ADOPTED', 'REPORT_DATED', 'SESSION', 'THEMATIC_GROUPS'))
);
COMMENT ON CONSTRAINT process_milestone_event_known ON process_milestone IS 'not one of the events that FORMAT.md lists';
CREATE INDEX process_milestone_source_idx ON process_milestone (source_code);
