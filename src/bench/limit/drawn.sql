-- The drawn variables, where pgbench's statements find them.
DROP SCHEMA IF EXISTS bench_limit CASCADE;
CREATE SCHEMA bench_limit;
CREATE TABLE bench_limit.drawn (
    row   text NOT NULL,
    n     int NOT NULL,
    texts text[] NOT NULL,
    year  int,
    PRIMARY KEY (row, n)
);
GRANT USAGE ON SCHEMA bench_limit TO :"reader";
GRANT SELECT ON bench_limit.drawn TO :"reader";
