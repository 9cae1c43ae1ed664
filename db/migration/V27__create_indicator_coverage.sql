-- Computed after each load, so that neither a request nor the catalogue counts all observations.
CREATE TABLE indicator_coverage (
    indicator_code text NOT NULL CONSTRAINT indicator_coverage_pk PRIMARY KEY,
    actors         int NOT NULL,
    observations   int NOT NULL,
    first_year     int,
    last_year      int,
    source_codes   text[] NOT NULL,
    next_expected  partial_date
);
COMMENT ON TABLE indicator_coverage IS 'How far the observations of an indicator reach, rivals and earlier editions included.';
COMMENT ON COLUMN indicator_coverage.actors IS 'Number of actors with at least one observation.';
COMMENT ON COLUMN indicator_coverage.first_year IS 'Earliest year; null where no observation is dated.';
COMMENT ON COLUMN indicator_coverage.next_expected IS 'When a newer edition of one of the sources is expected first; null where no publisher announces one.';

CREATE TABLE indicator_year (
    indicator_code text NOT NULL,
    year           int NOT NULL,
    countries      int NOT NULL,
    CONSTRAINT indicator_year_pk PRIMARY KEY (indicator_code, year)
);
COMMENT ON TABLE indicator_year IS 'In how many countries an indicator has a place in a year.';
