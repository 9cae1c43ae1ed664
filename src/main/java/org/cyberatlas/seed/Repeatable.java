package org.cyberatlas.seed;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;

/** Migration that runs again when its checksum changes, in the transaction of the load. */
abstract class Repeatable implements JavaMigration {

    private final String description;
    private final int checksum;

    /** @param description by which Flyway orders repeatable migrations */
    Repeatable(String description, int checksum) {
        this.description = description;
        this.checksum = checksum;
    }

    @Override
    public final MigrationVersion getVersion() {
        return null;
    }

    @Override
    public final String getDescription() {
        return description;
    }

    @Override
    public final Integer getChecksum() {
        return checksum;
    }

    @Override
    public final boolean canExecuteInTransaction() {
        return true;
    }
}
