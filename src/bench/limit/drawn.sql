-- The drawn variables, where pgbench's statements find them.
CREATE SCHEMA peer_postgresql;
CREATE TABLE peer_postgresql.drawn (
    row   text NOT NULL,
    n     int NOT NULL,
    texts text[] NOT NULL,
    year  int,
    PRIMARY KEY (row, n)
);
GRANT USAGE ON SCHEMA peer_postgresql TO :"reader";
GRANT SELECT ON peer_postgresql.drawn TO :"reader";
