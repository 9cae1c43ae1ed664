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
    adopted      text,
    source_code  text NOT NULL,
    verification text NOT NULL,
    CONSTRAINT norm_pk PRIMARY KEY (code),
    CONSTRAINT norm_number_unique UNIQUE (framework, number),
    CONSTRAINT norm_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT norm_direction_known CHECK (direction IN ('DO', 'DO_NOT')),
    CONSTRAINT norm_letter_form CHECK (letter ~ '^[a-z]$'),
    CONSTRAINT norm_adopted_is_partial_date CHECK (is_partial_date(adopted)),
    CONSTRAINT norm_verification_known CHECK (verification IN ('PRIMARY', 'SECONDARY', 'PRESS'))
);
COMMENT ON COLUMN norm.subject IS 'What the norm is about, by the atlas''s own grouping; norms of one subject are related.';
COMMENT ON CONSTRAINT norm_direction_known ON norm IS 'direction is DO or DO_NOT';
COMMENT ON CONSTRAINT norm_letter_form ON norm IS 'a letter is a single lower-case letter';
COMMENT ON CONSTRAINT norm_adopted_is_partial_date ON norm IS 'a date is written 2020, 2020-02 or 2020-02-20 and exists in the calendar';
COMMENT ON CONSTRAINT norm_verification_known ON norm IS 'verification is PRIMARY, SECONDARY or PRESS';
CREATE INDEX norm_direction_idx ON norm (direction);
CREATE INDEX norm_subject_idx ON norm (subject);
CREATE INDEX norm_source_idx ON norm (source_code);

CREATE TABLE endorsement (
    actor_code   text NOT NULL,
    norm_code    text NOT NULL,
    manner       text NOT NULL,
    date         text,
    source_code  text NOT NULL,
    verification text NOT NULL,
    -- Derived from the key, so that it survives a reload and a new release.
    id bigint GENERATED ALWAYS AS (('x' || substr(md5(actor_code || '|' || norm_code || '|' || source_code), 1, 16))::bit(64)::bigint) STORED,
    CONSTRAINT endorsement_pk PRIMARY KEY (actor_code, norm_code, source_code),
    CONSTRAINT endorsement_id_unique UNIQUE (id),
    CONSTRAINT endorsement_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT endorsement_norm_fk FOREIGN KEY (norm_code) REFERENCES norm DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT endorsement_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT endorsement_date_is_partial_date CHECK (is_partial_date(date)),
    CONSTRAINT endorsement_verification_known CHECK (verification IN ('PRIMARY', 'SECONDARY', 'PRESS'))
);
COMMENT ON CONSTRAINT endorsement_date_is_partial_date ON endorsement IS 'a date is written 2020, 2020-02 or 2020-02-20 and exists in the calendar';
COMMENT ON CONSTRAINT endorsement_verification_known ON endorsement IS 'verification is PRIMARY, SECONDARY or PRESS';
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
    verification text NOT NULL,
    CONSTRAINT law_principle_pk PRIMARY KEY (code),
    CONSTRAINT law_principle_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT law_principle_verification_known CHECK (verification IN ('PRIMARY', 'SECONDARY', 'PRESS'))
);
COMMENT ON CONSTRAINT law_principle_verification_known ON law_principle IS 'verification is PRIMARY, SECONDARY or PRESS';
CREATE INDEX law_principle_source_idx ON law_principle (source_code);

CREATE TABLE measure (
    code              text NOT NULL,
    organisation_code text NOT NULL,
    number            int,
    title             text NOT NULL,
    summary           text,
    kind              text NOT NULL,
    decision          text,
    adopted           text,
    source_code       text NOT NULL,
    verification      text NOT NULL,
    CONSTRAINT measure_pk PRIMARY KEY (code),
    CONSTRAINT measure_number_unique UNIQUE (organisation_code, number),
    CONSTRAINT measure_organisation_fk FOREIGN KEY (organisation_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT measure_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT measure_kind_known CHECK (kind IN ('MEASURE', 'OBJECTIVE')),
    CONSTRAINT measure_adopted_is_partial_date CHECK (is_partial_date(adopted)),
    CONSTRAINT measure_verification_known CHECK (verification IN ('PRIMARY', 'SECONDARY', 'PRESS'))
);
COMMENT ON CONSTRAINT measure_kind_known ON measure IS 'kind is MEASURE or OBJECTIVE';
COMMENT ON CONSTRAINT measure_adopted_is_partial_date ON measure IS 'a date is written 2020, 2020-02 or 2020-02-20 and exists in the calendar';
COMMENT ON CONSTRAINT measure_verification_known ON measure IS 'verification is PRIMARY, SECONDARY or PRESS';
CREATE INDEX measure_source_idx ON measure (source_code);

CREATE TABLE process (
    code          text NOT NULL,
    name          text NOT NULL,
    body          text NOT NULL,
    start_date    text,
    end_date      text,
    outcome       text NOT NULL,
    document      text,
    mandate       text,
    chair_code    text,
    members_count int,
    note          text,
    source_code   text NOT NULL,
    verification  text NOT NULL,
    CONSTRAINT process_pk PRIMARY KEY (code),
    CONSTRAINT process_chair_fk FOREIGN KEY (chair_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT process_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT process_outcome_known CHECK (outcome IN ('CONSENSUS_REPORT', 'NO_CONSENSUS', 'ONGOING')),
    CONSTRAINT process_start_is_partial_date CHECK (is_partial_date(start_date)),
    CONSTRAINT process_end_is_partial_date CHECK (is_partial_date(end_date)),
    CONSTRAINT process_members_count_positive CHECK (members_count > 0),
    CONSTRAINT process_verification_known CHECK (verification IN ('PRIMARY', 'SECONDARY', 'PRESS'))
);
COMMENT ON CONSTRAINT process_outcome_known ON process IS 'outcome is CONSENSUS_REPORT, NO_CONSENSUS or ONGOING';
COMMENT ON CONSTRAINT process_start_is_partial_date ON process IS 'a date is written 2020, 2020-02 or 2020-02-20 and exists in the calendar';
COMMENT ON CONSTRAINT process_end_is_partial_date ON process IS 'a date is written 2020, 2020-02 or 2020-02-20 and exists in the calendar';
COMMENT ON CONSTRAINT process_members_count_positive ON process IS 'members_count is not above 0';
COMMENT ON CONSTRAINT process_verification_known ON process IS 'verification is PRIMARY, SECONDARY or PRESS';
CREATE INDEX process_chair_idx ON process (chair_code);
CREATE INDEX process_source_idx ON process (source_code);

CREATE TABLE process_member (
    process_code text NOT NULL,
    actor_code   text NOT NULL,
    role         text NOT NULL,
    source_code  text NOT NULL,
    verification text NOT NULL,
    -- Derived from the key, so that it survives a reload and a new release.
    id bigint GENERATED ALWAYS AS (('x' || substr(md5(process_code || '|' || actor_code || '|' || source_code), 1, 16))::bit(64)::bigint) STORED,
    CONSTRAINT process_member_pk PRIMARY KEY (process_code, actor_code, source_code),
    CONSTRAINT process_member_id_unique UNIQUE (id),
    CONSTRAINT process_member_process_fk FOREIGN KEY (process_code) REFERENCES process DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT process_member_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT process_member_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT process_member_role_known CHECK (role IN ('CHAIR', 'MEMBER')),
    CONSTRAINT process_member_verification_known CHECK (verification IN ('PRIMARY', 'SECONDARY', 'PRESS'))
);
COMMENT ON CONSTRAINT process_member_role_known ON process_member IS 'role is CHAIR or MEMBER';
COMMENT ON CONSTRAINT process_member_verification_known ON process_member IS 'verification is PRIMARY, SECONDARY or PRESS';
CREATE INDEX process_member_actor_idx ON process_member (actor_code);
CREATE INDEX process_member_source_idx ON process_member (source_code);

CREATE TABLE process_milestone (
    process_code text NOT NULL,
    event        text NOT NULL,
    date         text,
    document     text,
    note         text,
    source_code  text NOT NULL,
    verification text NOT NULL,
    CONSTRAINT process_milestone_key UNIQUE NULLS NOT DISTINCT (process_code, event, date, source_code),
    CONSTRAINT process_milestone_process_fk FOREIGN KEY (process_code) REFERENCES process DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT process_milestone_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT process_milestone_event_known CHECK (event IN ('COMPENDIUM_PUBLISHED', 'ENDORSED_BY_GENERAL_ASSEMBLY', 'FIRST_PLENARY',
        'ORGANISATIONAL_SESSION', 'PROGRESS_REPORT', 'REPORT_ADOPTED', 'REPORT_DATED', 'SESSION', 'THEMATIC_GROUPS')),
    CONSTRAINT process_milestone_date_is_partial_date CHECK (is_partial_date(date)),
    CONSTRAINT process_milestone_verification_known CHECK (verification IN ('PRIMARY', 'SECONDARY', 'PRESS'))
);
COMMENT ON CONSTRAINT process_milestone_event_known ON process_milestone IS 'not one of the events that FORMAT.md lists';
COMMENT ON CONSTRAINT process_milestone_date_is_partial_date ON process_milestone IS 'a date is written 2020, 2020-02 or 2020-02-20 and exists in the calendar';
COMMENT ON CONSTRAINT process_milestone_verification_known ON process_milestone IS 'verification is PRIMARY, SECONDARY or PRESS';
CREATE INDEX process_milestone_source_idx ON process_milestone (source_code);
