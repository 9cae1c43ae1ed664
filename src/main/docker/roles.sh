#!/bin/sh
# Runs once, when the volume of the database is empty: the owner builds and loads, the reader serves requests.
set -eu

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set owner_password="$ATLAS_OWNER_PASSWORD" --set reader_password="$ATLAS_READER_PASSWORD" <<'SQL'
CREATE ROLE atlas_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE atlas_reader LOGIN PASSWORD :'reader_password';
CREATE DATABASE atlas OWNER atlas_owner;
REVOKE ALL ON DATABASE atlas FROM PUBLIC;
GRANT CONNECT ON DATABASE atlas TO atlas_reader;
ALTER DATABASE atlas SET random_page_cost = 1.1;
REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC;
\connect atlas
\include /etc/atlas/rights.sql
SQL
