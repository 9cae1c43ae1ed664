-- Who talks to whom, and on what footing.

CREATE TABLE dialogue (
    code                 text NOT NULL,
    name                 text NOT NULL,
    name_used_by_partner text,
    kind                 text NOT NULL,
    established          partial_date,
    track                text NOT NULL,
    purposes             text,
    purpose_source_code  text,
    note                 text,
    source_code          text NOT NULL,
    verification         verification_level NOT NULL,
    CONSTRAINT dialogue_pk PRIMARY KEY (code),
    CONSTRAINT dialogue_purpose_source_fk FOREIGN KEY (purpose_source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT dialogue_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT dialogue_kind_known CHECK (kind IN ('CYBER_CONSULTATION', 'CYBER_DIALOGUE', 'DIGITAL_DIALOGUE', 'DIGITAL_PARTNERSHIP', 'JOINT_COMMITTEE',
        'MULTI_STAKEHOLDER_FORUM', 'POLICY_DIALOGUE', 'SECURITY_AND_DEFENCE_DIALOGUE', 'STRATEGIC_DIALOGUE',
        'STRUCTURED_DIALOGUE', 'SUMMIT', 'TRADE_AND_TECHNOLOGY_COUNCIL')),
    CONSTRAINT dialogue_track_known CHECK (track IN ('TRACK_1', 'TRACK_1_5', 'TRACK_2'))
);
COMMENT ON CONSTRAINT dialogue_kind_known ON dialogue IS 'not one of the dialogue kinds that FORMAT.md lists';
COMMENT ON CONSTRAINT dialogue_track_known ON dialogue IS 'track is TRACK_1, TRACK_1_5 or TRACK_2';
CREATE INDEX dialogue_purpose_source_idx ON dialogue (purpose_source_code);
CREATE INDEX dialogue_source_idx ON dialogue (source_code);

COMMENT ON COLUMN dialogue.purposes IS 'Purposes as the source gives them, separated by a semicolon.';

CREATE TABLE dialogue_party (
    dialogue_code text NOT NULL,
    actor_code    text NOT NULL,
    position      int NOT NULL,
    CONSTRAINT dialogue_party_pk PRIMARY KEY (dialogue_code, actor_code),
    CONSTRAINT dialogue_party_position_unique UNIQUE (dialogue_code, position),
    CONSTRAINT dialogue_party_dialogue_fk FOREIGN KEY (dialogue_code) REFERENCES dialogue DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT dialogue_party_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT dialogue_party_position_positive CHECK (position > 0)
);
COMMENT ON CONSTRAINT dialogue_party_position_positive ON dialogue_party IS 'positions start at 1';
CREATE INDEX dialogue_party_actor_idx ON dialogue_party (actor_code);

CREATE FUNCTION may_be_same_day(one text, other text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN coalesce(partial_date_start(one) <= partial_date_end(other) AND partial_date_start(other) <= partial_date_end(one), true);
COMMENT ON FUNCTION may_be_same_day(text, text) IS 'False only where two partial dates are both known and have no day in common.';

CREATE TABLE dialogue_round (
    dialogue_code   text NOT NULL,
    number          int,
    number_inferred boolean NOT NULL,
    start_date      partial_date,
    end_date        partial_date,
    city            text,
    country_code    text,
    mode            text,
    status          text NOT NULL,
    co_chairs       text,
    outcome_title   text,
    outcome_url     text,
    note            text,
    source_code     text NOT NULL,
    verification    verification_level NOT NULL,
    id bigint GENERATED ALWAYS AS (natural_id(dialogue_code, number::text, start_date, source_code)) STORED,
    CONSTRAINT dialogue_round_pk PRIMARY KEY (id),
    CONSTRAINT dialogue_round_key UNIQUE NULLS NOT DISTINCT (dialogue_code, number, start_date, source_code),
    CONSTRAINT dialogue_round_dialogue_fk FOREIGN KEY (dialogue_code) REFERENCES dialogue DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT dialogue_round_country_fk FOREIGN KEY (country_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT dialogue_round_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT dialogue_round_number_positive CHECK (number > 0),
    CONSTRAINT dialogue_round_mode_known CHECK (mode IN ('HYBRID', 'IN_PERSON', 'VIRTUAL')),
    CONSTRAINT dialogue_round_status_known CHECK (status IN ('ANNOUNCED', 'HELD', 'PLANNED')),
    CONSTRAINT dialogue_round_dates_in_order CHECK (partial_date_start(start_date) <= partial_date_end(end_date))
);
COMMENT ON TABLE dialogue_round IS 'One round as one source has it: two sources that differ are two rows with the same number.';
COMMENT ON CONSTRAINT dialogue_round_number_positive ON dialogue_round IS 'numbers start at 1';
COMMENT ON CONSTRAINT dialogue_round_mode_known ON dialogue_round IS 'mode is HYBRID, IN_PERSON or VIRTUAL';
COMMENT ON CONSTRAINT dialogue_round_status_known ON dialogue_round IS 'status is ANNOUNCED, HELD or PLANNED';
COMMENT ON CONSTRAINT dialogue_round_dates_in_order ON dialogue_round IS 'the round ends before it starts';
CREATE INDEX dialogue_round_country_idx ON dialogue_round (country_code);
CREATE INDEX dialogue_round_source_idx ON dialogue_round (source_code);

COMMENT ON COLUMN dialogue_round.co_chairs IS 'Who chaired, separated by a semicolon.';
COMMENT ON COLUMN dialogue_round.number_inferred IS 'True where the source gives no number and it was counted.';

CREATE TABLE partnership (
    code         text NOT NULL,
    name         text NOT NULL,
    kind         text NOT NULL,
    binding      boolean,
    note         text,
    source_code  text NOT NULL,
    verification verification_level NOT NULL,
    CONSTRAINT partnership_pk PRIMARY KEY (code),
    CONSTRAINT partnership_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT partnership_kind_known CHECK (kind IN ('ALLIANCE', 'ASSOCIATION_AGREEMENT', 'COALITION', 'DIGITAL_PARTNERSHIP', 'MULTI_STAKEHOLDER_CALL',
        'SECURITY_AND_DEFENCE_PARTNERSHIP', 'STRATEGIC_PARTNERSHIP', 'STRATEGIC_PARTNERSHIP_AGREEMENT',
        'TRADE_AGREEMENT'))
);
COMMENT ON CONSTRAINT partnership_kind_known ON partnership IS 'not one of the partnership kinds that FORMAT.md lists';
CREATE INDEX partnership_source_idx ON partnership (source_code);

CREATE TABLE partnership_party (
    partnership_code text NOT NULL,
    actor_code       text NOT NULL,
    position         int NOT NULL,
    CONSTRAINT partnership_party_pk PRIMARY KEY (partnership_code, actor_code),
    CONSTRAINT partnership_party_position_unique UNIQUE (partnership_code, position),
    CONSTRAINT partnership_party_partnership_fk FOREIGN KEY (partnership_code) REFERENCES partnership DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT partnership_party_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT partnership_party_position_positive CHECK (position > 0)
);
COMMENT ON CONSTRAINT partnership_party_position_positive ON partnership_party IS 'positions start at 1';
CREATE INDEX partnership_party_actor_idx ON partnership_party (actor_code);

CREATE TABLE partnership_member (
    partnership_code text NOT NULL,
    actor_code       text NOT NULL,
    joined           partial_date,
    note             text,
    source_code      text NOT NULL,
    verification     verification_level NOT NULL,
    CONSTRAINT partnership_member_pk PRIMARY KEY (partnership_code, actor_code, source_code),
    CONSTRAINT partnership_member_partnership_fk FOREIGN KEY (partnership_code) REFERENCES partnership DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT partnership_member_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT partnership_member_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX partnership_member_actor_idx ON partnership_member (actor_code);
CREATE INDEX partnership_member_source_idx ON partnership_member (source_code);

CREATE TABLE partnership_milestone (
    partnership_code text NOT NULL,
    event            text NOT NULL,
    date             partial_date,
    note             text,
    source_code      text NOT NULL,
    verification     verification_level NOT NULL,
    CONSTRAINT partnership_milestone_key UNIQUE NULLS NOT DISTINCT (partnership_code, event, date, source_code),
    CONSTRAINT partnership_milestone_partnership_fk FOREIGN KEY (partnership_code) REFERENCES partnership DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT partnership_milestone_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT partnership_milestone_event_known CHECK (event IN ('ADOPTED', 'ADOPTED_BY_COMMISSION', 'ANNOUNCED', 'COUNCIL', 'ENTRY_INTO_FORCE', 'ESTABLISHED',
        'FIRST_DIALOGUE', 'INITIALLED', 'JOINT_DECLARATION', 'LAUNCHED', 'MINISTERS_FOLLOW_UP',
        'NEGOTIATING_MANDATE', 'NEGOTIATIONS_STARTED', 'PARLIAMENT_CONSENT', 'PROVISIONAL_APPLICATION', 'SIGNED',
        'SIGNING_DECISION'))
);
COMMENT ON CONSTRAINT partnership_milestone_event_known ON partnership_milestone IS 'not one of the events that FORMAT.md lists';
CREATE INDEX partnership_milestone_source_idx ON partnership_milestone (source_code);

-- Everyone in a partnership, as party or as member.
CREATE VIEW partnership_actor AS
SELECT partnership_code, actor_code FROM partnership_party
UNION
SELECT partnership_code, actor_code FROM partnership_member;
