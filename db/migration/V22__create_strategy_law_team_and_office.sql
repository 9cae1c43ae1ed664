-- What an actor has at home: strategies, laws by subject, response teams and their networks, offices of cyber diplomacy.

CREATE TABLE national_strategy (
    code           text NOT NULL,
    actor_code     text NOT NULL,
    kind           text,
    title          text,
    title_original text,
    date           partial_date,
    dated_by       text,
    period_from    partial_date,
    period_until   partial_date,
    issuer         text,
    status         text,
    first          boolean,
    language       text,
    url            text,
    same_as        text,
    note           text,
    source_code    text NOT NULL,
    verification   verification_level NOT NULL,
    CONSTRAINT national_strategy_pk PRIMARY KEY (code),
    CONSTRAINT national_strategy_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT national_strategy_same_as_fk FOREIGN KEY (same_as) REFERENCES national_strategy DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT national_strategy_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT national_strategy_code_form CHECK (starts_with(code, 'NCS-' || actor_code || '-')),
    CONSTRAINT national_strategy_kind_known CHECK (kind IN ('ACTION_PLAN', 'RELATED', 'STRATEGY')),
    CONSTRAINT national_strategy_dated_by_known CHECK (dated_by IN ('ADOPTED', 'IN_FORCE', 'LAUNCHED', 'PUBLISHED', 'UNSTATED')),
    CONSTRAINT national_strategy_date_and_dated_by CHECK ((date IS NULL) = (dated_by IS NULL)),
    CONSTRAINT national_strategy_period_in_order CHECK (partial_date_start(period_from) <= partial_date_end(period_until)),
    CONSTRAINT national_strategy_status_known CHECK (status IN ('DRAFT', 'SUPERSEDED')),
    CONSTRAINT national_strategy_language_form CHECK (language ~ '^[a-z]{2}$')
);
COMMENT ON TABLE national_strategy IS 'A national cybersecurity strategy, or a document listed among them, as one source has it.';
COMMENT ON COLUMN national_strategy.dated_by IS 'What happened on the date, as the source has it.';
COMMENT ON COLUMN national_strategy.first IS 'True where the source calls it the first of its State; null where the source does not say.';
COMMENT ON COLUMN national_strategy.same_as IS 'The row that describes the same document; null for the row that stands for it.';
COMMENT ON CONSTRAINT national_strategy_code_form ON national_strategy IS 'a code is NCS-, the actor, the year or ND, and a number where there are several';
COMMENT ON CONSTRAINT national_strategy_kind_known ON national_strategy IS 'kind is STRATEGY, ACTION_PLAN or RELATED, or empty where it was not read';
COMMENT ON CONSTRAINT national_strategy_dated_by_known ON national_strategy IS 'dated_by is ADOPTED, PUBLISHED, LAUNCHED, IN_FORCE or UNSTATED';
COMMENT ON CONSTRAINT national_strategy_date_and_dated_by ON national_strategy IS 'date and dated_by are both there or both empty';
COMMENT ON CONSTRAINT national_strategy_period_in_order ON national_strategy IS 'the period ends before it begins';
COMMENT ON CONSTRAINT national_strategy_status_known ON national_strategy IS 'status is DRAFT or SUPERSEDED, or empty where it was not read';
COMMENT ON CONSTRAINT national_strategy_language_form ON national_strategy IS 'a language is two letters of ISO 639-1, such as en';
CREATE INDEX national_strategy_actor_idx ON national_strategy (actor_code);
CREATE INDEX national_strategy_same_as_idx ON national_strategy (same_as);
CREATE INDEX national_strategy_source_idx ON national_strategy (source_code);

CREATE TABLE national_law (
    code           text NOT NULL,
    actor_code     text NOT NULL,
    title          text,
    title_original text,
    passed         partial_date,
    in_force_since partial_date,
    revised        partial_date,
    status         text,
    url            text,
    same_as        text,
    note           text,
    source_code    text NOT NULL,
    verification   verification_level NOT NULL,
    CONSTRAINT national_law_pk PRIMARY KEY (code),
    CONSTRAINT national_law_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT national_law_same_as_fk FOREIGN KEY (same_as) REFERENCES national_law DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT national_law_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT national_law_code_form CHECK (starts_with(code, 'LAW-' || actor_code || '-')),
    CONSTRAINT national_law_passed_first CHECK (partial_date_start(passed) <= least(partial_date_end(in_force_since), partial_date_end(revised))),
    CONSTRAINT national_law_status_known CHECK (status IN ('IN_FORCE', 'NOT_YET_IN_FORCE', 'REPEALED'))
);
COMMENT ON TABLE national_law IS 'A law of a State or territory, as one source has it.';
COMMENT ON COLUMN national_law.title IS 'Null where the source only says that there is such a law.';
COMMENT ON COLUMN national_law.status IS 'As of the source; null where the source does not say.';
COMMENT ON COLUMN national_law.same_as IS 'The row that describes the same law; null for the row that stands for it.';
COMMENT ON CONSTRAINT national_law_code_form ON national_law IS 'a code is LAW-, the actor, the year or ND, and a number where there are several';
COMMENT ON CONSTRAINT national_law_passed_first ON national_law IS 'a law is passed before it is in force or revised';
COMMENT ON CONSTRAINT national_law_status_known ON national_law IS 'status is IN_FORCE, NOT_YET_IN_FORCE or REPEALED';
CREATE INDEX national_law_actor_idx ON national_law (actor_code);
CREATE INDEX national_law_same_as_idx ON national_law (same_as);
CREATE INDEX national_law_source_idx ON national_law (source_code);

CREATE TABLE national_law_subject (
    law_code text NOT NULL,
    subject  text NOT NULL,
    CONSTRAINT national_law_subject_pk PRIMARY KEY (law_code, subject),
    CONSTRAINT national_law_subject_law_fk FOREIGN KEY (law_code) REFERENCES national_law DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT national_law_subject_known CHECK (subject IN ('CYBERCRIME', 'CYBERDEFENCE', 'CYBERSECURITY', 'DATA_PROTECTION',
        'ELECTRONIC_TRANSACTIONS', 'EVIDENCE', 'ICT'))
);
COMMENT ON CONSTRAINT national_law_subject_known ON national_law_subject IS 'not one of the subjects of laws that FORMAT.md lists';

CREATE TABLE response_team (
    code          text NOT NULL,
    actor_code    text NOT NULL,
    name          text NOT NULL,
    name_original text,
    kind          text,
    host          text,
    since         partial_date,
    until         partial_date,
    as_of         partial_date,
    url           text,
    note          text,
    source_code   text NOT NULL,
    verification  verification_level NOT NULL,
    CONSTRAINT response_team_pk PRIMARY KEY (code),
    CONSTRAINT response_team_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT response_team_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT response_team_code_form CHECK (starts_with(code, actor_code || '_')),
    CONSTRAINT response_team_kind_known CHECK (kind IN ('APPOINTED', 'GOVERNMENT', 'NATIONAL')),
    CONSTRAINT response_team_since_first CHECK (partial_date_start(since) <= least(partial_date_end(until), partial_date_end(as_of)))
);
COMMENT ON TABLE response_team IS 'A team that responds to computer security incidents.';
COMMENT ON COLUMN response_team.kind IS 'Null where the source does not say: being in a network does not make a team national.';
COMMENT ON COLUMN response_team.as_of IS 'When the source names the team.';
COMMENT ON CONSTRAINT response_team_code_form ON response_team IS 'a code is the actor, an underscore and the name';
COMMENT ON CONSTRAINT response_team_kind_known ON response_team IS 'kind is NATIONAL, APPOINTED or GOVERNMENT, or empty where the source does not say';
COMMENT ON CONSTRAINT response_team_since_first ON response_team IS 'the team ends, or is named, before it begins';
CREATE INDEX response_team_actor_idx ON response_team (actor_code);
CREATE INDEX response_team_source_idx ON response_team (source_code);

CREATE TABLE response_team_membership (
    team_code    text NOT NULL,
    network_code text NOT NULL,
    role         text NOT NULL,
    since        partial_date,
    as_of        partial_date,
    note         text,
    source_code  text NOT NULL,
    verification verification_level NOT NULL,
    CONSTRAINT response_team_membership_pk PRIMARY KEY (team_code, network_code, source_code, role),
    CONSTRAINT response_team_membership_team_fk FOREIGN KEY (team_code) REFERENCES response_team DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT response_team_membership_network_fk FOREIGN KEY (network_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT response_team_membership_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT response_team_membership_role_known CHECK (role IN ('FOUNDER', 'FULL_MEMBER', 'GENERAL_MEMBER', 'MEMBER', 'OPERATIONAL_MEMBER')),
    CONSTRAINT response_team_membership_since_first CHECK (partial_date_start(since) <= partial_date_end(as_of))
);
COMMENT ON TABLE response_team_membership IS 'The role of a response team in a network of teams, as one source has it.';
COMMENT ON CONSTRAINT response_team_membership_role_known ON response_team_membership IS 'not one of the roles in networks that FORMAT.md lists';
COMMENT ON CONSTRAINT response_team_membership_since_first ON response_team_membership IS 'the team is named as a member before it joined';
CREATE INDEX response_team_membership_network_idx ON response_team_membership (network_code);
CREATE INDEX response_team_membership_source_idx ON response_team_membership (source_code);

CREATE TABLE diplomacy_office (
    code         text NOT NULL,
    actor_code   text NOT NULL,
    title        text,
    kind         text NOT NULL,
    institution  text,
    since        partial_date,
    until        partial_date,
    seen         partial_date,
    note         text,
    source_code  text NOT NULL,
    verification verification_level NOT NULL,
    CONSTRAINT diplomacy_office_pk PRIMARY KEY (code),
    CONSTRAINT diplomacy_office_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT diplomacy_office_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT diplomacy_office_code_form CHECK (code = 'OFF-' || actor_code OR starts_with(code, 'OFF-' || actor_code || '-')),
    CONSTRAINT diplomacy_office_kind_known CHECK (kind IN ('AMBASSADOR', 'COORDINATOR', 'SENIOR_OFFICIAL', 'UNIT')),
    CONSTRAINT diplomacy_office_since_first CHECK (partial_date_start(since) <= least(partial_date_end(until), partial_date_end(seen)))
);
COMMENT ON TABLE diplomacy_office IS 'An office of cyber diplomacy; never the person who holds it.';
COMMENT ON COLUMN diplomacy_office.seen IS 'A day on which the office existed.';
COMMENT ON CONSTRAINT diplomacy_office_code_form ON diplomacy_office IS 'a code is OFF-, the actor, and a number where there are several';
COMMENT ON CONSTRAINT diplomacy_office_kind_known ON diplomacy_office IS 'kind is AMBASSADOR, COORDINATOR, SENIOR_OFFICIAL or UNIT';
COMMENT ON CONSTRAINT diplomacy_office_since_first ON diplomacy_office IS 'the office ends, or is seen, before it begins';
CREATE INDEX diplomacy_office_actor_idx ON diplomacy_office (actor_code);
CREATE INDEX diplomacy_office_source_idx ON diplomacy_office (source_code);

-- Not known is neither true nor false: an actor of which nothing is known is in neither view.
CREATE VIEW strategy_presence AS
SELECT actor_code, true AS present FROM national_strategy WHERE kind = 'STRATEGY' AND status IS DISTINCT FROM 'DRAFT'
UNION
SELECT o.actor_code, false FROM observation o
WHERE o.indicator_code = 'ncs_adopted_count' AND o.value = 0
    AND NOT EXISTS (SELECT FROM national_strategy s WHERE s.actor_code = o.actor_code AND coalesce(s.kind, 'STRATEGY') = 'STRATEGY'
        AND s.status IS DISTINCT FROM 'DRAFT');
COMMENT ON VIEW strategy_presence IS 'Whether an actor has a strategy: false where a source looked and found none.';

CREATE VIEW response_team_presence AS
SELECT actor_code, true AS present FROM response_team WHERE until IS NULL
UNION
SELECT o.actor_code, max(o.value) > 0 FROM observation o
WHERE o.indicator_code = 'national_csirt'
    AND NOT EXISTS (SELECT FROM response_team t WHERE t.actor_code = o.actor_code AND t.until IS NULL)
GROUP BY o.actor_code;
COMMENT ON VIEW response_team_presence IS 'Whether an actor has a response team: false where sources say that there is none and none that there is.';
