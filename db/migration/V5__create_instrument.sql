-- Treaties, resolutions, acts of the EU and national laws, and what each actor did about them.

CREATE TABLE instrument (
    code            text NOT NULL,
    name            text NOT NULL,
    kind            text NOT NULL,
    issuer_code     text,
    depositary_code text,
    reference       text,
    binding         boolean NOT NULL,
    coverage        text,
    url             text,
    note            text,
    source_code     text NOT NULL,
    verification    verification_level NOT NULL,
    CONSTRAINT instrument_pk PRIMARY KEY (code),
    CONSTRAINT instrument_issuer_fk FOREIGN KEY (issuer_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT instrument_depositary_fk FOREIGN KEY (depositary_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT instrument_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT instrument_kind_known CHECK (kind IN ('CONCLUSIONS', 'DECISION', 'DECLARATION', 'DIRECTIVE', 'FRAMEWORK', 'JOINT_COMMUNICATION',
        'NATIONAL_DECREE', 'NATIONAL_LAW', 'NATIONAL_REGULATION', 'REGULATION', 'REPORT', 'RESOLUTION', 'STATEMENT',
        'STRATEGY', 'TREATY', 'WORK_PLAN'))
);
COMMENT ON CONSTRAINT instrument_kind_known ON instrument IS 'not one of the instrument kinds that FORMAT.md lists';
CREATE INDEX instrument_issuer_idx ON instrument (issuer_code);
CREATE INDEX instrument_depositary_idx ON instrument (depositary_code);
CREATE INDEX instrument_source_idx ON instrument (source_code);

COMMENT ON COLUMN instrument.coverage IS 'How much of the list of parties was read; null where it is not a treaty with parties.';

CREATE TABLE instrument_milestone (
    instrument_code text NOT NULL,
    event           text NOT NULL,
    date            partial_date,
    note            text,
    source_code     text NOT NULL,
    verification    verification_level NOT NULL,
    CONSTRAINT instrument_milestone_key UNIQUE NULLS NOT DISTINCT (instrument_code, event, date, source_code),
    CONSTRAINT instrument_milestone_instrument_fk FOREIGN KEY (instrument_code) REFERENCES instrument DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT instrument_milestone_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT instrument_milestone_event_known CHECK (event IN ('ADOPTED', 'APPLIES_FROM', 'CLOSES_FOR_SIGNATURE', 'CONCLUSIONS', 'DATED', 'ENTRY_INTO_FORCE',
        'FIRST_LISTINGS', 'GUIDELINES', 'GUIDELINES_REVISED', 'IN_EFFECT', 'OPENED_FOR_SIGNATURE', 'PUBLISHED',
        'REPORTING_DUTIES_APPLY', 'TRANSPOSE_BY', 'WELCOMED_BY_MINISTERS'))
);
COMMENT ON CONSTRAINT instrument_milestone_event_known ON instrument_milestone IS 'not one of the events that FORMAT.md lists';
CREATE INDEX instrument_milestone_source_idx ON instrument_milestone (source_code);

CREATE TABLE commitment (
    actor_code      text NOT NULL,
    instrument_code text NOT NULL,
    event           text NOT NULL,
    date            partial_date,
    note            text,
    source_code     text NOT NULL,
    verification    verification_level NOT NULL,
    id bigint GENERATED ALWAYS AS (natural_id(actor_code, instrument_code, event, date, source_code)) STORED,
    CONSTRAINT commitment_pk PRIMARY KEY (id),
    CONSTRAINT commitment_key UNIQUE NULLS NOT DISTINCT (actor_code, instrument_code, event, date, source_code),
    CONSTRAINT commitment_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT commitment_instrument_fk FOREIGN KEY (instrument_code) REFERENCES instrument DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT commitment_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT commitment_event_known CHECK (event IN ('ACCEDED', 'ACCEPTED', 'APPROVED_BY_PARLIAMENT', 'DEFINITIVELY_SIGNED', 'IN_FORCE', 'NOT_PARTY',
        'NOT_SIGNED', 'PARTY', 'RATIFIED', 'RATIFIED_BY_DECREE', 'RESERVATIONS', 'SIGNED', 'SUCCEEDED',
        'TEXT_PUBLISHED', 'VOTED_AGAINST', 'VOTED_BY_PARLIAMENT'))
);
COMMENT ON TABLE commitment IS 'One act of one actor about one instrument, as one source has it: signed is not ratified, acceded is not signed.';
COMMENT ON CONSTRAINT commitment_event_known ON commitment IS 'not one of the acts of parties that FORMAT.md lists';
CREATE INDEX commitment_instrument_idx ON commitment (instrument_code, event);
CREATE INDEX commitment_source_idx ON commitment (source_code);

-- Who is bound: an act that makes a party, and no word that says otherwise. A signature alone does not make a party.
CREATE VIEW party AS
SELECT DISTINCT actor_code, instrument_code FROM commitment
WHERE event IN ('ACCEDED', 'ACCEPTED', 'DEFINITIVELY_SIGNED', 'IN_FORCE', 'PARTY', 'RATIFIED', 'SUCCEEDED');
