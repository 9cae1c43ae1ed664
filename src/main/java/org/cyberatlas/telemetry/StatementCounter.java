package org.cyberatlas.telemetry;

import jakarta.inject.Singleton;
import org.cyberatlas.shared.data.StatementListener;

/** Counts the statements of the request that is being served. */
@Singleton
public class StatementCounter implements StatementListener {

    @Override
    public void sent(String sql) {
        Trail.current().sends();
    }
}
