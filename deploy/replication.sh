#!/bin/sh
# Runs once on the primary, when its volume is empty: a user for replicas, who may copy and follow and nothing else.
set -eu

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set replication_password="$ATLAS_REPLICATION_PASSWORD" <<'SQL'
CREATE ROLE atlas_replication LOGIN REPLICATION PASSWORD :'replication_password';
SQL
echo "host replication atlas_replication all scram-sha-256" >> "$PGDATA/pg_hba.conf"
