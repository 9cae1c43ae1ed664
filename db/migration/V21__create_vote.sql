-- Recorded votes on resolutions: the totals as the record has them, and the vote of each State.

CREATE TABLE resolution_adoption (
    instrument_code text NOT NULL,
    stage           text NOT NULL,
    date            partial_date,
    meeting         text,
    manner          text NOT NULL,
    yes             int,
    no              int,
    abstain         int,
    not_voting      int,
    unlisted        text,
    record          text,
    note            text,
    source_code     text NOT NULL,
    verification    verification_level NOT NULL,
    CONSTRAINT resolution_adoption_pk PRIMARY KEY (instrument_code, stage, source_code),
    CONSTRAINT resolution_adoption_instrument_fk FOREIGN KEY (instrument_code) REFERENCES instrument DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT resolution_adoption_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT resolution_adoption_stage_known CHECK (stage IN ('FIRST_COMMITTEE', 'PLENARY', 'THIRD_COMMITTEE')),
    CONSTRAINT resolution_adoption_manner_known CHECK (manner IN ('RECORDED_VOTE', 'WITHOUT_VOTE')),
    CONSTRAINT resolution_adoption_totals_with_vote CHECK (CASE manner
        WHEN 'RECORDED_VOTE' THEN num_nulls(yes, no, abstain) = 0
        ELSE num_nonnulls(yes, no, abstain, not_voting, unlisted) = 0 END),
    CONSTRAINT resolution_adoption_totals_not_negative CHECK (least(yes, no, abstain, not_voting) >= 0),
    CONSTRAINT resolution_adoption_unlisted_form CHECK (unlisted ~ '^[^;()]+ \((YES|NO|ABSTAIN|NOT_VOTING)\)(; [^;()]+ \((YES|NO|ABSTAIN|NOT_VOTING)\))*$')
);
COMMENT ON TABLE resolution_adoption IS 'How a resolution, or its draft, was adopted at one stage, as one source has it.';
COMMENT ON COLUMN resolution_adoption.unlisted IS 'States that are counted in the totals and are no actors of the atlas, each with its vote, separated by a semicolon.';
COMMENT ON COLUMN resolution_adoption.record IS 'Number of the vote in the catalogue of the source.';
COMMENT ON CONSTRAINT resolution_adoption_stage_known ON resolution_adoption IS 'stage is FIRST_COMMITTEE, PLENARY or THIRD_COMMITTEE';
COMMENT ON CONSTRAINT resolution_adoption_manner_known ON resolution_adoption IS 'manner is RECORDED_VOTE or WITHOUT_VOTE';
COMMENT ON CONSTRAINT resolution_adoption_totals_with_vote ON resolution_adoption IS 'a recorded vote has yes, no and abstain; an adoption without a vote has no totals';
COMMENT ON CONSTRAINT resolution_adoption_totals_not_negative ON resolution_adoption IS 'a total is not below 0';
COMMENT ON CONSTRAINT resolution_adoption_unlisted_form ON resolution_adoption IS 'unlisted is written: Serbia and Montenegro (YES), with semicolons between States';
CREATE INDEX resolution_adoption_source_idx ON resolution_adoption (source_code);

CREATE TABLE resolution_vote (
    instrument_code text NOT NULL,
    actor_code      text NOT NULL,
    choice          text NOT NULL,
    date            partial_date NOT NULL,
    note            text,
    source_code     text NOT NULL,
    verification    verification_level NOT NULL,
    id bigint GENERATED ALWAYS AS (natural_id(instrument_code, actor_code, source_code)) STORED,
    CONSTRAINT resolution_vote_pk PRIMARY KEY (instrument_code, actor_code, source_code),
    CONSTRAINT resolution_vote_id_unique UNIQUE (id),
    CONSTRAINT resolution_vote_instrument_fk FOREIGN KEY (instrument_code) REFERENCES instrument DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT resolution_vote_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT resolution_vote_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT resolution_vote_choice_known CHECK (choice IN ('YES', 'NO', 'ABSTAIN', 'NOT_VOTING'))
);
COMMENT ON TABLE resolution_vote IS 'The vote of one State on one resolution in the plenary, as one source has it.';
COMMENT ON COLUMN resolution_vote.choice IS 'NOT_VOTING: the record has no mark for the State and does not say why.';
COMMENT ON CONSTRAINT resolution_vote_choice_known ON resolution_vote IS 'choice is YES, NO, ABSTAIN or NOT_VOTING';
CREATE INDEX resolution_vote_actor_idx ON resolution_vote (actor_code, instrument_code);
CREATE INDEX resolution_vote_source_idx ON resolution_vote (source_code);

-- One vote per State and resolution, where sources differ that of the one closest to the record: what is counted and filtered by.
CREATE VIEW recorded_vote AS
SELECT DISTINCT ON (instrument_code, actor_code) instrument_code, actor_code, choice, date
FROM resolution_vote
ORDER BY instrument_code, actor_code, CASE verification WHEN 'PRIMARY' THEN 0 WHEN 'SECONDARY' THEN 1 ELSE 2 END, source_code;

-- Votes against a resolution were acts about it; now they are votes.
DELETE FROM commitment WHERE event = 'VOTED_AGAINST';
ALTER TABLE commitment DROP CONSTRAINT commitment_event_known,
    ADD CONSTRAINT commitment_event_known CHECK (event IN ('ACCEDED', 'ACCEPTED', 'APPROVED_BY_PARLIAMENT', 'DEFINITIVELY_SIGNED', 'INVITED_TO_ACCEDE',
        'IN_FORCE', 'NOT_PARTY', 'NOT_SIGNED', 'PARTY', 'RATIFIED', 'RATIFIED_BY_DECREE', 'RESERVATIONS', 'SIGNED', 'SUCCEEDED',
        'TEXT_PUBLISHED', 'VOTED_BY_PARLIAMENT'));
COMMENT ON CONSTRAINT commitment_event_known ON commitment IS 'not one of the acts of parties that FORMAT.md lists';
