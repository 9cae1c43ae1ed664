package org.cyberatlas.telemetry;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import org.cyberatlas.shared.reference.VersionSeen;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts what a question sends to the database, where Hibernate prepares each statement, native ones included; before the first one,
 * the question learns which version of the data it sees.
 */
@Singleton
@PersistenceUnitExtension
public class StatementCounter implements StatementInspector {

    private static final long serialVersionUID = 1L;

    @Override
    public String inspect(String sql) {
        VersionSeen.beforeStatement();
        Trail.current().sends();
        return null; // sent as it is
    }
}
