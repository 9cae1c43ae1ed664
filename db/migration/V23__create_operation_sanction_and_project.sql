-- Cyber operations, who attributed them publicly to whom, cyber sanctions, and capacity-building projects.

CREATE TABLE operation (
    code         text NOT NULL,
    name         text NOT NULL,
    began        partial_date,
    note         text,
    source_code  text NOT NULL,
    verification verification_level NOT NULL,
    CONSTRAINT operation_pk PRIMARY KEY (code),
    CONSTRAINT operation_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT operation_code_form CHECK (starts_with(code, 'OP-'))
);
COMMENT ON TABLE operation IS 'A cyber operation or campaign that a State or organisation has attributed in public.';
COMMENT ON CONSTRAINT operation_code_form ON operation IS 'a code begins with OP-';
CREATE INDEX operation_source_idx ON operation (source_code);

CREATE TABLE operation_target (
    operation_code text NOT NULL,
    actor_code     text NOT NULL,
    position       int NOT NULL,
    CONSTRAINT operation_target_pk PRIMARY KEY (operation_code, actor_code),
    CONSTRAINT operation_target_position_unique UNIQUE (operation_code, position),
    CONSTRAINT operation_target_operation_fk FOREIGN KEY (operation_code) REFERENCES operation DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT operation_target_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT operation_target_position_positive CHECK (position > 0)
);
COMMENT ON TABLE operation_target IS 'States and organisations that the operation hit, as far as read; no row does not mean that it hit none.';
COMMENT ON CONSTRAINT operation_target_position_positive ON operation_target IS 'positions start at 1';
CREATE INDEX operation_target_actor_idx ON operation_target (actor_code);

CREATE TABLE attribution (
    operation_code     text NOT NULL,
    attributor_code    text NOT NULL,
    attributed_to_code text,
    date               partial_date,
    manner             text NOT NULL,
    responsibility     text NOT NULL,
    organ              text,
    group_name         text,
    body               text,
    joint_code         text,
    statement_url      text,
    note               text,
    source_code        text NOT NULL,
    verification       verification_level NOT NULL,
    id bigint GENERATED ALWAYS AS (natural_id(operation_code, attributor_code, date, manner, source_code)) STORED,
    CONSTRAINT attribution_pk PRIMARY KEY (id),
    CONSTRAINT attribution_key UNIQUE NULLS NOT DISTINCT (operation_code, attributor_code, date, manner, source_code),
    CONSTRAINT attribution_operation_fk FOREIGN KEY (operation_code) REFERENCES operation DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT attribution_attributor_fk FOREIGN KEY (attributor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT attribution_attributed_to_fk FOREIGN KEY (attributed_to_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT attribution_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT attribution_manner_known CHECK (manner IN ('ADVISORY', 'ATTRIBUTED', 'INDICTMENT', 'JOINT_STATEMENT', 'SANCTION', 'SUPPORTED')),
    CONSTRAINT attribution_responsibility_known CHECK (responsibility IN ('FROM_TERRITORY', 'NOT_NAMED', 'STATE', 'STATE_LINKED')),
    CONSTRAINT attribution_names_whom CHECK ((attributed_to_code IS NULL) = (responsibility = 'NOT_NAMED')),
    CONSTRAINT attribution_not_of_oneself CHECK (attributor_code <> attributed_to_code)
);
COMMENT ON TABLE attribution IS 'One public act by which a State or organisation attributes a cyber operation, as one source has it.';
COMMENT ON COLUMN attribution.attributed_to_code IS 'The State that the act names; null where it names none.';
COMMENT ON COLUMN attribution.joint_code IS 'The same in all rows of one joint text, or of one day agreed among several.';
COMMENT ON CONSTRAINT attribution_manner_known ON attribution IS 'not one of the manners of attribution that FORMAT.md lists';
COMMENT ON CONSTRAINT attribution_responsibility_known ON attribution IS 'responsibility is STATE, STATE_LINKED, FROM_TERRITORY or NOT_NAMED';
COMMENT ON CONSTRAINT attribution_names_whom ON attribution IS 'attributed_to_code is empty where responsibility is NOT_NAMED, and only there';
COMMENT ON CONSTRAINT attribution_not_of_oneself ON attribution IS 'a State does not attribute an operation to itself';
CREATE INDEX attribution_operation_idx ON attribution (operation_code);
CREATE INDEX attribution_attributor_idx ON attribution (attributor_code);
CREATE INDEX attribution_attributed_to_idx ON attribution (attributed_to_code);
CREATE INDEX attribution_joint_idx ON attribution (joint_code);
CREATE INDEX attribution_source_idx ON attribution (source_code);

CREATE TABLE sanction_regime (
    code         text NOT NULL,
    issuer_code  text NOT NULL,
    name         text NOT NULL,
    legal_basis  text,
    in_force     partial_date,
    expires      partial_date,
    note         text,
    source_code  text NOT NULL,
    verification verification_level NOT NULL,
    CONSTRAINT sanction_regime_pk PRIMARY KEY (code),
    CONSTRAINT sanction_regime_issuer_fk FOREIGN KEY (issuer_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT sanction_regime_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT sanction_regime_days_in_order CHECK (partial_date_start(in_force) <= partial_date_end(expires))
);
COMMENT ON TABLE sanction_regime IS 'A regime of sanctions against cyber operations.';
COMMENT ON CONSTRAINT sanction_regime_days_in_order ON sanction_regime IS 'the regime expires before it is in force';
CREATE INDEX sanction_regime_issuer_idx ON sanction_regime (issuer_code);
CREATE INDEX sanction_regime_source_idx ON sanction_regime (source_code);

CREATE TABLE sanction_listing (
    regime_code    text NOT NULL,
    date           partial_date NOT NULL,
    target_code    text,
    persons        int,
    entities       int,
    act            text,
    operation_code text,
    entity_names   text,
    note           text,
    source_code    text NOT NULL,
    verification   verification_level NOT NULL,
    id bigint GENERATED ALWAYS AS (natural_id(regime_code, date, target_code, source_code)) STORED,
    CONSTRAINT sanction_listing_pk PRIMARY KEY (id),
    CONSTRAINT sanction_listing_key UNIQUE NULLS NOT DISTINCT (regime_code, date, target_code, source_code),
    CONSTRAINT sanction_listing_regime_fk FOREIGN KEY (regime_code) REFERENCES sanction_regime DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT sanction_listing_target_fk FOREIGN KEY (target_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT sanction_listing_operation_fk FOREIGN KEY (operation_code) REFERENCES operation DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT sanction_listing_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT sanction_listing_counts_not_negative CHECK (least(persons, entities) >= 0)
);
COMMENT ON TABLE sanction_listing IS 'How many persons and entities a regime listed on a day, as one source has it; never the names of persons.';
COMMENT ON COLUMN sanction_listing.target_code IS 'The State that those listed act for or, for crime groups, live in.';
COMMENT ON COLUMN sanction_listing.entity_names IS 'Names of listed entities, separated by a semicolon.';
COMMENT ON CONSTRAINT sanction_listing_counts_not_negative ON sanction_listing IS 'a count is 0 or more';
CREATE INDEX sanction_listing_target_idx ON sanction_listing (target_code);
CREATE INDEX sanction_listing_regime_idx ON sanction_listing (regime_code);
CREATE INDEX sanction_listing_operation_idx ON sanction_listing (operation_code);
CREATE INDEX sanction_listing_source_idx ON sanction_listing (source_code);

CREATE TABLE project (
    code         text NOT NULL,
    name         text NOT NULL,
    theme        text NOT NULL,
    started      partial_date,
    ended        partial_date,
    budget_low   numeric,
    budget_high  numeric,
    currency     text,
    note         text,
    source_code  text NOT NULL,
    verification verification_level NOT NULL,
    CONSTRAINT project_pk PRIMARY KEY (code),
    CONSTRAINT project_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT project_theme_known CHECK (theme IN ('CYBERCRIME', 'CYBERSECURITY', 'INCIDENT_RESPONSE')),
    CONSTRAINT project_days_in_order CHECK (partial_date_start(started) <= partial_date_end(ended)),
    CONSTRAINT project_budget_in_order CHECK (0 <= budget_low AND budget_low <= budget_high),
    CONSTRAINT project_budget_whole CHECK (num_nulls(budget_low, budget_high, currency) IN (0, 3)),
    CONSTRAINT project_currency_form CHECK (currency ~ '^[A-Z]{3}$')
);
COMMENT ON TABLE project IS 'A project that builds cyber capacity.';
COMMENT ON COLUMN project.budget_low IS 'In whole units of the currency; the same as budget_high where one figure is known.';
COMMENT ON CONSTRAINT project_theme_known ON project IS 'theme is CYBERCRIME, CYBERSECURITY or INCIDENT_RESPONSE';
COMMENT ON CONSTRAINT project_days_in_order ON project IS 'the project ends before it starts';
COMMENT ON CONSTRAINT project_budget_in_order ON project IS 'the budget runs from 0 or more up to the same or more';
COMMENT ON CONSTRAINT project_budget_whole ON project IS 'budget_low, budget_high and currency are all there or all empty';
COMMENT ON CONSTRAINT project_currency_form ON project IS 'a currency is three letters of ISO 4217, such as EUR';
CREATE INDEX project_source_idx ON project (source_code);

CREATE TABLE project_actor (
    project_code text NOT NULL,
    actor_code   text NOT NULL,
    role         text NOT NULL,
    note         text,
    source_code  text NOT NULL,
    verification verification_level NOT NULL,
    CONSTRAINT project_actor_pk PRIMARY KEY (project_code, actor_code, role, source_code),
    CONSTRAINT project_actor_project_fk FOREIGN KEY (project_code) REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT project_actor_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT project_actor_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT project_actor_role_known CHECK (role IN ('ASSOCIATE', 'BENEFICIARY', 'DONOR', 'IMPLEMENTER'))
);
COMMENT ON TABLE project_actor IS 'Who funds, carries out or benefits from a project, as one source has it.';
COMMENT ON CONSTRAINT project_actor_role_known ON project_actor IS 'role is DONOR, IMPLEMENTER, BENEFICIARY or ASSOCIATE';
CREATE INDEX project_actor_actor_idx ON project_actor (actor_code);
CREATE INDEX project_actor_source_idx ON project_actor (source_code);
