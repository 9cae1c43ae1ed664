#!/bin/sh
# Starts a PostgreSQL that follows the primary: copies it when the volume is empty, and goes on from there ever after.
set -eu

if [ ! -s "$PGDATA/PG_VERSION" ]; then
    echo "Copying the primary (first start)"
    mkdir -p "$PGDATA"
    chmod 700 "$PGDATA"
    # An empty directory is needed, and an attempt that was cut off left files behind.
    find "$PGDATA" -mindepth 1 -delete
    pg_basebackup --dbname="host=primary user=atlas_replication application_name=replica" --no-password \
        --pgdata="$PGDATA" --wal-method=stream --write-recovery-conf --checkpoint=fast
fi
# Queries are not cut short by a clean-up on the primary.
exec postgres -c listen_addresses='*' -c hot_standby_feedback=on
