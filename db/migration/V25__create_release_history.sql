-- Releases that were loaded into this database, and what each of them changed.

CREATE TABLE release_history (
    number       int         NOT NULL,
    version      text        NOT NULL,
    published_on date        NOT NULL,
    loaded_at    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT release_history_pk PRIMARY KEY (number)
);
COMMENT ON TABLE release_history IS 'Every release loaded into this database, the current one included. A load that changes no row adds none.';
COMMENT ON COLUMN release_history.number IS 'Place among the releases of this database, from 1.';

CREATE TABLE table_change (
    release_number int  NOT NULL,
    table_name     text NOT NULL,
    added          int  NOT NULL,
    changed        int  NOT NULL,
    removed        int  NOT NULL,
    CONSTRAINT table_change_pk PRIMARY KEY (release_number, table_name),
    CONSTRAINT table_change_release_fk FOREIGN KEY (release_number) REFERENCES release_history DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE table_change IS 'Number of rows that a release added to, changed in and removed from a file of db/data; no row for a file without a difference. The first release of a database has none.';

CREATE TABLE row_change (
    release_number int  NOT NULL,
    table_name     text NOT NULL,
    key            text NOT NULL,
    kind           text NOT NULL,
    column_name    text,
    before         text,
    after          text,
    actor_code     text,
    extent         numeric,
    id bigint GENERATED ALWAYS AS (natural_id(release_number::text, table_name, key, kind, column_name)) STORED,
    CONSTRAINT row_change_pk PRIMARY KEY (id),
    CONSTRAINT row_change_release_fk FOREIGN KEY (release_number) REFERENCES release_history DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT row_change_kind_known CHECK (kind IN ('ADDED', 'CHANGED', 'REMOVED')),
    CONSTRAINT row_change_column_whole CHECK (column_name IS NOT NULL OR kind <> 'CHANGED')
);
COMMENT ON TABLE row_change IS 'What the last ten releases changed, at most 10,000 lines of one file in one release: each changed cell, each added and each removed row.';
COMMENT ON CONSTRAINT row_change_kind_known ON row_change IS 'a row is added, changed or removed';
COMMENT ON CONSTRAINT row_change_column_whole ON row_change IS 'a changed cell names its column';
COMMENT ON COLUMN row_change.key IS 'Cells of the columns by which the file tells rows apart, with commas between them.';
COMMENT ON COLUMN row_change.column_name IS 'The changed column; value for an added or removed row that has one; null for any other row.';
COMMENT ON COLUMN row_change.before IS 'The cell before. For an added observation, the value that was preferred until then for its actor, indicator and year. For a removed row without a value, the row as JSON without its key and without empty cells. Null where there was none.';
COMMENT ON COLUMN row_change.after IS 'The cell after. For an added row without a value, the row as JSON without its key and without empty cells. Null where there is none.';
COMMENT ON COLUMN row_change.actor_code IS 'Actor that the row names first, without a foreign key, for the actor may be removed later; null if the file names none.';
COMMENT ON COLUMN row_change.extent IS 'Relative change of a measured number: the distance of the two over the larger of their amounts; null for any other change.';
CREATE INDEX row_change_listing_idx ON row_change (release_number, table_name COLLATE "C", key COLLATE "C");
CREATE INDEX row_change_extent_idx ON row_change (release_number, extent) WHERE extent > 0;

-- A database that was loaded before it had a history begins with its current release.
INSERT INTO release_history (number, version, published_on) SELECT 1, version, published_on FROM release;

ALTER TABLE source ADD COLUMN next_expected partial_date;
COMMENT ON COLUMN source.next_expected IS 'Day, month or year in which the publisher lets expect the next edition; null where nothing is known of it, and where a newer edition is loaded.';
