-- States and organisations in one table: the European Union is an actor beside Peru and Canada.

CREATE TABLE actor (
    code              text NOT NULL,
    kind              text NOT NULL,
    name              text NOT NULL,
    name_fr           text,
    name_es           text,
    iso2              text,
    m49               text,
    official_name     text,
    region            text,
    subregion         text,
    capital           text,
    latitude          numeric,
    longitude         numeric,
    un_member         boolean,
    short_name        text,
    organisation_kind text,
    founded           partial_date,
    seat_code         text,
    url               text,
    source_code       text,
    verification      verification_level,
    CONSTRAINT actor_pk PRIMARY KEY (code),
    CONSTRAINT actor_iso2_unique UNIQUE (iso2),
    CONSTRAINT actor_m49_unique UNIQUE (m49),
    CONSTRAINT actor_seat_fk FOREIGN KEY (seat_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT actor_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT actor_kind_known CHECK (kind IN ('COUNTRY', 'ORGANISATION')),
    CONSTRAINT actor_code_form CHECK (CASE kind WHEN 'COUNTRY' THEN code ~ '^[A-Z]{3}$' ELSE code ~ '^[A-Z0-9][A-Z0-9_]*$' END),
    CONSTRAINT actor_iso2_form CHECK (iso2 ~ '^[A-Z]{2}$'),
    CONSTRAINT actor_m49_form CHECK (m49 ~ '^\d{3}$'),
    CONSTRAINT actor_latitude_range CHECK (latitude BETWEEN -90 AND 90),
    CONSTRAINT actor_longitude_range CHECK (longitude BETWEEN -180 AND 180),
    CONSTRAINT actor_location_whole CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT actor_country_complete CHECK (kind <> 'COUNTRY' OR (iso2 IS NOT NULL AND un_member IS NOT NULL
        AND organisation_kind IS NULL AND short_name IS NULL AND founded IS NULL AND seat_code IS NULL)),
    CONSTRAINT actor_organisation_complete CHECK (kind <> 'ORGANISATION' OR (organisation_kind IS NOT NULL AND short_name IS NOT NULL
        AND iso2 IS NULL AND m49 IS NULL AND official_name IS NULL AND region IS NULL AND subregion IS NULL AND capital IS NULL
        AND latitude IS NULL AND un_member IS NULL)),
    CONSTRAINT actor_organisation_kind_known CHECK (organisation_kind IN ('ALLIANCE', 'BODY', 'CENTRE', 'COALITION', 'EU_BODY', 'FORUM',
        'INTERGOVERNMENTAL', 'MULTI_STAKEHOLDER', 'NATIONAL_BODY', 'NON_GOVERNMENTAL', 'PROJECT', 'REGIME', 'REGION', 'SUPRANATIONAL',
        'UN_AGENCY', 'UN_BODY'))
);
COMMENT ON COLUMN actor.code IS 'ISO 3166-1 alpha-3 for a country, the atlas''s own code for an organisation.';
COMMENT ON COLUMN actor.m49 IS 'UN M49 number; null where the UN has assigned none.';
COMMENT ON CONSTRAINT actor_kind_known ON actor IS 'an actor is COUNTRY or ORGANISATION';
COMMENT ON CONSTRAINT actor_code_form ON actor IS 'a country has an alpha-3 code, an organisation a code of upper-case letters, digits and _';
COMMENT ON CONSTRAINT actor_iso2_form ON actor IS 'alpha-2 is two upper-case letters';
COMMENT ON CONSTRAINT actor_m49_form ON actor IS 'M49 is three digits';
COMMENT ON CONSTRAINT actor_latitude_range ON actor IS 'a latitude lies between -90 and 90';
COMMENT ON CONSTRAINT actor_longitude_range ON actor IS 'a longitude lies between -180 and 180';
COMMENT ON CONSTRAINT actor_location_whole ON actor IS 'latitude and longitude stand together or not at all';
COMMENT ON CONSTRAINT actor_country_complete ON actor IS 'a country needs iso2 and un_member and has no cell of an organisation';
COMMENT ON CONSTRAINT actor_organisation_complete ON actor IS 'an organisation needs short_name and organisation_kind and has no cell of a country';
COMMENT ON CONSTRAINT actor_organisation_kind_known ON actor IS 'not one of the organisation kinds that FORMAT.md lists';
CREATE INDEX actor_seat_idx ON actor (seat_code);
CREATE INDEX actor_source_idx ON actor (source_code);

CREATE TABLE border (
    country_code   text NOT NULL,
    neighbour_code text NOT NULL,
    CONSTRAINT border_pk PRIMARY KEY (country_code, neighbour_code),
    CONSTRAINT border_country_fk FOREIGN KEY (country_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT border_neighbour_fk FOREIGN KEY (neighbour_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT border_between_two CHECK (country_code <> neighbour_code)
);
COMMENT ON CONSTRAINT border_between_two ON border IS 'a country has no border with itself';
CREATE INDEX border_neighbour_idx ON border (neighbour_code);

CREATE TABLE membership_claim (
    actor_code        text NOT NULL,
    organisation_code text NOT NULL,
    role              text NOT NULL,
    since             partial_date,
    until             partial_date,
    source_code       text NOT NULL,
    CONSTRAINT membership_claim_pk PRIMARY KEY (actor_code, organisation_code, source_code),
    CONSTRAINT membership_claim_actor_fk FOREIGN KEY (actor_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT membership_claim_organisation_fk FOREIGN KEY (organisation_code) REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT membership_claim_source_fk FOREIGN KEY (source_code) REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT membership_claim_role_known CHECK (role IN ('MEMBER', 'OBSERVER', 'PARTNER', 'DIALOGUE_PARTNER', 'CANDIDATE', 'ASSOCIATE',
        'SUSPENDED', 'FORMER_MEMBER')),
    CONSTRAINT membership_claim_since_before_until CHECK (partial_date_start(since) <= partial_date_end(until))
);
COMMENT ON CONSTRAINT membership_claim_role_known ON membership_claim IS 'not one of the roles that FORMAT.md lists';
COMMENT ON CONSTRAINT membership_claim_since_before_until ON membership_claim IS 'until lies before since';
CREATE INDEX membership_claim_organisation_idx ON membership_claim (organisation_code);
CREATE INDEX membership_claim_source_idx ON membership_claim (source_code);

-- Maintained by db/derived.
CREATE TABLE membership (
    id                bigint NOT NULL,
    actor_code        text NOT NULL,
    organisation_code text NOT NULL,
    role              text NOT NULL,
    since             partial_date,
    until             partial_date,
    source_code       text NOT NULL,
    since_source_code text,
    current           boolean NOT NULL,
    CONSTRAINT membership_pk PRIMARY KEY (actor_code, organisation_code),
    CONSTRAINT membership_id_unique UNIQUE (id)
);
COMMENT ON TABLE membership IS 'One row per actor and organisation: the role of the newest list, and since of the most precise row.';
COMMENT ON COLUMN membership.since_source_code IS 'Source of since; null if since is.';
CREATE INDEX membership_organisation_idx ON membership (organisation_code, role, current);
