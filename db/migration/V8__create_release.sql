-- The loaded release: written by the last step of every load, read by all instances.

CREATE TABLE release (
    version      text NOT NULL,
    published_on date NOT NULL,
    CONSTRAINT release_pk PRIMARY KEY (version)
);
COMMENT ON TABLE release IS 'One row: the version of the rows that are loaded now.';
COMMENT ON COLUMN release.version IS 'Digest of all loaded rows: equal rows have an equal version, wherever they are loaded.';

CREATE TABLE release_count (
    table_name text NOT NULL,
    count      int NOT NULL,
    CONSTRAINT release_count_pk PRIMARY KEY (table_name)
);
COMMENT ON TABLE release_count IS 'Rows loaded per file of db/data.';

CREATE TABLE left_out (
    table_name text NOT NULL,
    code       text NOT NULL,
    CONSTRAINT left_out_pk PRIMARY KEY (table_name, code)
);
COMMENT ON TABLE left_out IS 'Codes of rows that the files have and that are not loaded, because they cite an excluded source or refer to a row that does.';
