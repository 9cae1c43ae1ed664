-- What binds whoever uses the rows of a source again, once per licence.

CREATE TABLE licence (
    licence        text NOT NULL,
    terms          text NOT NULL,
    commercial_use boolean,
    CONSTRAINT licence_pk PRIMARY KEY (licence)
);
COMMENT ON COLUMN licence.licence IS 'The words of source.licence.';
COMMENT ON COLUMN licence.commercial_use IS 'Whether commercial use is allowed; null where nobody says.';

ALTER TABLE source ADD CONSTRAINT source_licence_fk FOREIGN KEY (licence) REFERENCES licence DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX source_licence_idx ON source (licence);
